import { PresageError } from '../../../series/PresageError';

/** A call that came before. */
export class ReplayedCallError extends PresageError {
  override readonly name = 'ReplayedCallError';

  constructor() {
    super('This very call was taken in before.', 'Nothing needs to be done: a call counts once.');
  }
}
