import { PresageError } from '../../../series/PresageError';

/** More than a contact point sends. */
export class CallTooLargeError extends PresageError {
  override readonly name = 'CallTooLargeError';

  constructor(what: string) {
    super(`The call is too large: ${what}.`, 'Group alerts into smaller notifications in the notification policy.');
  }
}
