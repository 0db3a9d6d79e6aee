import { PresageError } from '../../../series/PresageError';

/** Fewer than two series to judge together. */
export class TooFewFeaturesError extends PresageError {
  override readonly name = 'TooFewFeaturesError';

  constructor(count: number) {
    super(
      count === 0 ? 'There is no series to judge.' : 'There is one series only, and two or more are judged together.',
      'Add the other series of the same system, or judge each series on its own.'
    );
  }
}
