import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** A season given has no room for two steps. */
export class SeasonTooShortError extends PresageError {
  override readonly name = 'SeasonTooShortError';

  constructor(seasonMs: number, stepMs: number) {
    super(
      `The season of ${formatDuration(seasonMs)} is shorter than two steps of ${formatDuration(stepMs)}.`,
      `Set the step to ${formatDuration(seasonMs / 2)} or less, or leave the season out.`
    );
  }
}
