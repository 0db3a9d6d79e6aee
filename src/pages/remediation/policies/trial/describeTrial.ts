import type { Trial } from '../../../../../pkg/remediation/trials/Trial';

/** How often a policy would have acted, in a sentence. */
export function describeTrial({ firings }: Trial): string {
  const heldBack = firings.filter(({ isDeclined }) => isDeclined).length;
  const acted = firings.length - heldBack;
  if (firings.length === 0) {
    return 'It would not have acted: its condition was never true.';
  }
  const limits = heldBack === 0 ? '' : `, and its limits would have held it back ${times(heldBack)}`;
  return `It would have acted ${times(acted)}${limits}.`;
}

function times(count: number): string {
  switch (count) {
    case 0:
      return 'not once';
    case 1:
      return 'once';
    default:
      return `${count} times`;
  }
}
