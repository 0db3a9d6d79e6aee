import { PresageError } from '../../../series/PresageError';

/** A call signed with another secret, or changed on its way. */
export class WrongSignatureError extends PresageError {
  override readonly name = 'WrongSignatureError';

  constructor() {
    super(
      "The call's signature is wrong.",
      'Set the same secret in the contact point (HMAC signature) and in the settings of the Presage app, with the timestamp header X-Presage-Timestamp.'
    );
  }
}
