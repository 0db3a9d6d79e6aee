import { PresageError } from '../../../../pkg/series/PresageError';
import { asClause } from '../asClause';

/** The panel's own query failed, so there is nothing to draw. */
export class QueryFailedError extends PresageError {
  override readonly name = 'QueryFailedError';

  constructor(reason: string) {
    super(
      `The panel’s query failed${reason === '' ? '' : `: ${asClause(reason)}`}.`,
      'Correct the query, pick another data source, or check this one with Save & test on its own page.'
    );
  }
}
