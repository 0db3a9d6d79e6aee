import { PresageError } from '../../../series/PresageError';

/** The policy's limits kept a press from acting. */
export class DeclinedError extends PresageError {
  override readonly name = 'DeclinedError';

  constructor(explanation: string) {
    super(explanation, 'Wait, or have an Admin change the limits of the policy.');
  }
}
