import { formatDuration } from '../../series/formatDuration';
import { PresageError } from '../../series/PresageError';

/** The horizon ends before the first step past the history. */
export class EmptyHorizonError extends PresageError {
  override readonly name = 'EmptyHorizonError';

  constructor(horizonMs: number, stepMs: number) {
    super(
      `The horizon of ${formatDuration(horizonMs)} holds no step of ${formatDuration(stepMs)}.`,
      'Lengthen the horizon or shorten the step.'
    );
  }
}
