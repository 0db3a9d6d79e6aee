import { PresageError } from '../../../series/PresageError';

/** A forest was asked about rows that have other features than those it was grown from. */
export class FeatureCountError extends PresageError {
  override readonly name = 'FeatureCountError';

  constructor(expected: number, given: number) {
    super(
      `The forest was grown from ${expected} features and is asked about ${given}.`,
      'Give the same features in the same order.'
    );
  }
}
