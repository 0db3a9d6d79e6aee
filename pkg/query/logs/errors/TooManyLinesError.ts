import { PresageError } from '../../../series/PresageError';

/** The time range alone has more log lines than one query may read. */
export class TooManyLinesError extends PresageError {
  override readonly name = 'TooManyLinesError';

  constructor(limit: number) {
    super(
      `The time range has more than ${limit.toLocaleString('en')} log lines.`,
      'Narrow the query to fewer lines, shorten the time range, or let Loki count them: sum(count_over_time({…}[$__interval])).'
    );
  }
}
