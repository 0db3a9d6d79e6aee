import { PresageError } from '../../series/PresageError';

/** The horizon ends before the first step past the history. */
export class EmptyHorizonError extends PresageError {
  override readonly name = 'EmptyHorizonError';

  constructor(horizonMs: number, stepMs: number) {
    super(
      `The horizon of ${horizonMs / 1000} s holds no step of ${stepMs / 1000} s.`,
      'Lengthen the horizon or shorten the step.'
    );
  }
}
