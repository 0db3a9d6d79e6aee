import { formatDuration } from '../../../../pkg/series/formatDuration';
import { PresageError } from '../../../../pkg/series/PresageError';

/** The data source took too long to give the history. */
export class SourceSlowError extends PresageError {
  override readonly name = 'SourceSlowError';

  constructor(sourceName: string, limitMs: number) {
    super(
      `${sourceName} did not give the history within ${formatDuration(limitMs)}.`,
      'Shorten the history, lengthen the step, or narrow the query.'
    );
  }
}
