import { PresageError } from '../../../series/PresageError';

/** Without a secret nobody can tell who calls. */
export class ContactPointSecretMissingError extends PresageError {
  override readonly name = 'ContactPointSecretMissingError';

  constructor() {
    super(
      'Alerts are not taken in: the secret of the contact point is not set.',
      'Set the same secret in the contact point (HMAC signature) and in the settings of the Presage app, with the timestamp header X-Presage-Timestamp.'
    );
  }
}
