import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** The history holds too few steps to learn from. */
export class HistoryTooShortError extends PresageError {
  override readonly name = 'HistoryTooShortError';

  constructor(historyMs: number, stepMs: number, leastSteps: number) {
    super(
      `The history of ${formatDuration(historyMs)} has fewer than ${leastSteps} steps of ${formatDuration(stepMs)}.`,
      `Set the history to ${formatDuration(leastSteps * stepMs)} or more, or shorten the step.`
    );
  }
}
