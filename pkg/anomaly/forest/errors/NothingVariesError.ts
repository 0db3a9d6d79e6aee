import { PresageError } from '../../../series/PresageError';

/** No feature takes two different values, so nothing can be isolated. */
export class NothingVariesError extends PresageError {
  override readonly name = 'NothingVariesError';

  constructor(rowCount: number) {
    super(
      `None of the features changes over the ${rowCount} rows to learn from.`,
      'Lengthen the history, or choose series that vary.'
    );
  }
}
