import { MAX_POINTS_PER_SERIES } from '../../series/limits';
import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** The horizon holds more steps than a series may have points. */
export class HorizonTooLongError extends PresageError {
  override readonly name = 'HorizonTooLongError';

  constructor(horizonMs: number, stepMs: number) {
    const most = MAX_POINTS_PER_SERIES.toLocaleString('en');
    super(
      `The horizon of ${formatDuration(horizonMs)} has more than ${most} steps of ${formatDuration(stepMs)}.`,
      `Shorten the horizon to ${formatDuration(MAX_POINTS_PER_SERIES * stepMs)} or less, or set the step to auto.`
    );
  }
}
