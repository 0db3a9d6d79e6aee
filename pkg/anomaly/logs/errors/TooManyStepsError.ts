import { PresageError } from '../../../series/PresageError';

/** Log lines to be counted in more steps than a series may have points. */
export class TooManyStepsError extends PresageError {
  override readonly name = 'TooManyStepsError';

  constructor(stepCount: number, limit: number) {
    super(
      `Counting the log lines takes ${stepCount} steps, and ${limit} are the most.`,
      'Ask for a shorter time range or a longer step.'
    );
  }
}
