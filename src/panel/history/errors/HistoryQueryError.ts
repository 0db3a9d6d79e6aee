import { PresageError } from '../../../../pkg/series/PresageError';
import { asClause } from '../asClause';

/** The data source answered the question for history with an error. */
export class HistoryQueryError extends PresageError {
  override readonly name = 'HistoryQueryError';

  constructor(sourceName: string, reason: string, options?: ErrorOptions) {
    super(
      `${sourceName} could not give the history: ${asClause(reason)}.`,
      'Shorten the history, lengthen the step, or check the data source with Save & test on its own page.',
      options
    );
  }
}
