import { PresageError } from '../../../series/PresageError';

/** A header that would break the request; its value may be a secret and is not repeated. */
export class InvalidHeaderError extends PresageError {
  override readonly name = 'InvalidHeaderError';

  constructor(header: string, reason: string, remedy: string) {
    super(`The header ${JSON.stringify(header)} can't be sent: ${reason}.`, remedy);
  }
}
