import { PresageError } from '../../../../pkg/series/PresageError';

/** The data source answered the question for history with an error. */
export class HistoryQueryError extends PresageError {
  override readonly name = 'HistoryQueryError';

  constructor(sourceName: string, reason: string, options?: ErrorOptions) {
    super(
      `${sourceName} could not give the history: ${reason}`,
      'Shorten the history, lengthen the step, or correct the query.',
      options
    );
  }
}
