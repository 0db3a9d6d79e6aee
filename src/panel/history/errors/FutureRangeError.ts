import { PresageError } from '../../../../pkg/series/PresageError';

/** A time range in which nothing can have been measured yet. */
export class FutureRangeError extends PresageError {
  override readonly name = 'FutureRangeError';

  constructor() {
    super(
      'The time range begins after now, so there is nothing measured in it to forecast.',
      'Choose a time range that begins before now; the forecast is drawn up to its end.'
    );
  }
}
