/** Off: nothing is done that no person asked for. */
export const AUTOMATIC_SWITCH = 'automatic';

export function targetSwitch(targetId: string): string {
  return `target:${targetId}`;
}
