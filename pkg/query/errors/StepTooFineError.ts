import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** The step asked for would take more points from the source than one query may. */
export class StepTooFineError extends PresageError {
  override readonly name = 'StepTooFineError';

  constructor(stepMs: number, spanMs: number, mostPoints: number) {
    super(
      `A step of ${formatDuration(stepMs)} over ${formatDuration(spanMs)} is more than ` +
        `${mostPoints.toLocaleString('en')} points a series.`,
      `Set the step to ${formatDuration(Math.ceil(spanMs / mostPoints / 1_000) * 1_000)} or more or to auto, ` +
        `or shorten the history or the time range.`
    );
  }
}
