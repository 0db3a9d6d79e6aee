import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import type { Decision } from '../decisions/Decision';

/** What a press would do now. */
export interface PressPreview {
  readonly policyName: string;
  readonly subject: string;
  readonly decision: Decision;
  readonly targetName: string;
  /** Exactly what would be sent first; secrets are shown as dots. */
  readonly request: PreparedRequest;
  /** What follows where it does not help, in sentences. */
  readonly furtherSteps: readonly string[];
  readonly fingerprint: string;
}
