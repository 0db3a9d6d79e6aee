import { PresageError } from '../../../series/PresageError';

/** An entry of the allowed hosts can't be read. */
export class InvalidAllowedHostError extends PresageError {
  override readonly name = 'InvalidAllowedHostError';

  constructor(entry: string, remedy: string) {
    super(`${JSON.stringify(entry)} is no allowed host.`, remedy);
  }
}
