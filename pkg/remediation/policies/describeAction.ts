import type { PolicyAction } from './PolicyAction';

/**
 * The end of a sentence: `"Shop's cluster" is asked for operation scale, change 2`.
 * @param nameOf a target, by its id
 */
export function describeAction({ target, action }: PolicyAction, nameOf: (targetId: string) => string): string {
  const parts = Object.entries(action).map(
    ([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`
  );
  return `"${nameOf(target)}" is asked${parts.length === 0 ? '' : ` for ${parts.join(', ')}`}`;
}
