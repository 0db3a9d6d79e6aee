import { PresageError } from '../../../series/PresageError';

/** A policy that no longer acts has something that waits for a yes. */
export class PolicyHaltedError extends PresageError {
  override readonly name = 'PolicyHaltedError';

  /** @param halt in a sentence, why it no longer acts */
  constructor(halt: string) {
    super(halt, 'Refuse it, or have an Admin change the policy back first.');
  }
}
