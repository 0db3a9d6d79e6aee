import { PresageError } from '../../../series/PresageError';

/** A target's URL is none that requests may go to; the URL itself may be a secret and is not repeated. */
export class InvalidTargetUrlError extends PresageError {
  override readonly name = 'InvalidTargetUrlError';

  constructor(reason: string, remedy: string) {
    super(`The target's URL can't be used: ${reason}.`, remedy);
  }
}
