import type { DeliveryAnswer } from '../../store/records/DeliveryRecord';
import type { Verdict } from './Verdict';

/** One try to deliver, or the reason why there is none. */
export interface Attempt {
  readonly verdict: Verdict;
  /** Whether something was to go out; a try that was refused before counts too. */
  readonly isTry: boolean;
  readonly answer: DeliveryAnswer;
}
