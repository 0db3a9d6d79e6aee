import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** The horizon ends before the first forecast point. */
export class HorizonTooShortError extends PresageError {
  override readonly name = 'HorizonTooShortError';

  constructor(horizonMs: number, stepMs: number) {
    super(
      `The horizon of ${formatDuration(horizonMs)} is shorter than one step of ${formatDuration(stepMs)}.`,
      `Set the horizon to ${formatDuration(stepMs)} or more, or the step to ${formatDuration(horizonMs)} or less.`
    );
  }
}
