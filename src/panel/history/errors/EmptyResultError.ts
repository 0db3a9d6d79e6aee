import { PresageError } from '../../../../pkg/series/PresageError';

/** The panel's query returned nothing in the dashboard's time range. */
export class EmptyResultError extends PresageError {
  override readonly name = 'EmptyResultError';

  constructor() {
    super(
      'The query returned no data in this time range.',
      'Check the query, or choose a time range in which there is data.'
    );
  }
}
