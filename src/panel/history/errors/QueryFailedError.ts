import { PresageError } from '../../../../pkg/series/PresageError';

/** The panel's own query failed, so there is nothing to draw. */
export class QueryFailedError extends PresageError {
  override readonly name = 'QueryFailedError';

  constructor(reason: string) {
    super(
      `The panel’s query failed${reason === '' ? '' : `: ${reason}`}.`,
      'Correct the query, or pick another data source.'
    );
  }
}
