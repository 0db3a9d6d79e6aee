import { PresageError } from '../../../series/PresageError';

/** The kill switch is on: what started by itself goes no further. */
export class AutomaticOffError extends PresageError {
  override readonly name = 'AutomaticOffError';

  constructor() {
    super('Automatic actions are switched off.', 'Have an Admin switch them on again on the page of remediation.');
  }
}
