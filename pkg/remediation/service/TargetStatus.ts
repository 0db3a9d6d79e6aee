import type { DeliveryAnswer } from '../../store/records/DeliveryRecord';
import type { Target } from '../targets/Target';

/** A target and how it does. */
export interface TargetStatus {
  readonly target: Target;
  readonly isOn: boolean;
  /** Why it is off. */
  readonly offReason: string | undefined;
  /** Open after failures in a row: it is left alone for a while. */
  readonly circuit: 'closed' | 'open' | 'half-open';
  readonly waiting: number;
  readonly dead: number;
  readonly lastAnswer: DeliveryAnswer | undefined;
  /** Required secrets that are not set. */
  readonly missingSecrets: readonly string[];
}
