import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** The wrapped data source took longer than a query may. */
export class SourceSlowError extends PresageError {
  override readonly name = 'SourceSlowError';

  constructor(source: string, timeLimitMs: number) {
    super(
      `The data source "${source}" didn't answer within ${formatDuration(timeLimitMs)}.`,
      'Shorten the history, lengthen the step, or make the wrapped query cheaper, such as with a recording rule.'
    );
  }
}
