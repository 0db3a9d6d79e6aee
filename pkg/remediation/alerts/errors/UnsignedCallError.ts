import { PresageError } from '../../../series/PresageError';

/** A call without a signature or its time. */
export class UnsignedCallError extends PresageError {
  override readonly name = 'UnsignedCallError';

  constructor(header: string) {
    super(
      `The call is not signed: its header ${header} is missing.`,
      'Set the same secret in the contact point (HMAC signature) and in the settings of the Presage app, with the timestamp header X-Presage-Timestamp.'
    );
  }
}
