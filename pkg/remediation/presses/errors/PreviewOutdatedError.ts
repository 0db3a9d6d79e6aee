import { PresageError } from '../../../series/PresageError';

/** What would be sent is not what was confirmed. */
export class PreviewOutdatedError extends PresageError {
  override readonly name = 'PreviewOutdatedError';

  constructor() {
    super(
      'What would be sent has changed since it was confirmed, so nothing was sent.',
      'Look at the request again and confirm it.'
    );
  }
}
