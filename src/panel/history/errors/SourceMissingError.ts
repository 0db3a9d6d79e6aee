import { PresageError } from '../../../../pkg/series/PresageError';

/** The data source that a query names can't be loaded: deleted, disabled, or not this user's to see. */
export class SourceMissingError extends PresageError {
  override readonly name = 'SourceMissingError';

  constructor(uid: string, options?: ErrorOptions) {
    super(`The data source "${uid}" was not found.`, 'Pick an existing data source for this panel’s queries.', options);
  }
}
