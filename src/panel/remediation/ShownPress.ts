import type { Press } from '../../../pkg/remediation/presses/Press';
import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';

/** What a person is shown, and the press it belongs to: the same over every try to send it, so that it runs once. */
export interface ShownPress {
  readonly press: Press;
  readonly preview: PressPreview;
}
