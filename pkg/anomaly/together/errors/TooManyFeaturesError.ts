import { PresageError } from '../../../series/PresageError';

/** More series than can be judged together in reasonable time and memory. */
export class TooManyFeaturesError extends PresageError {
  override readonly name = 'TooManyFeaturesError';

  constructor(count: number, limit: number) {
    super(
      `${count} series are more than the ${limit} that can be judged together.`,
      'Choose the series of one system, sum over labels, or judge each series on its own.'
    );
  }
}
