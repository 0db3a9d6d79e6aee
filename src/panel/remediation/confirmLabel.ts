import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';

/** What the button that confirms says: the thing that it does. */
export function confirmLabel(preview: PressPreview | undefined): string {
  switch (preview?.decision.verdict) {
    case 'ask':
      return 'Ask for approval';
    case 'dry run':
      return 'Write down only';
    default:
      return preview === undefined ? 'Send' : `Send to ${preview.targetName}`;
  }
}
