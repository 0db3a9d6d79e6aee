import { PresageError } from '../../../pkg/series/PresageError';

/** An error that is not one of Presage's own. */
export class UnforeseenError extends PresageError {
  override readonly name = 'UnforeseenError';

  constructor(cause: unknown) {
    super(
      `The forecast failed: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Refresh the panel; the browser’s console has the details.',
      { cause }
    );
  }
}
