import { PresageError } from '../../series/PresageError';

/** The wrapped data source doesn't exist any more, or never did. */
export class SourceNotFoundError extends PresageError {
  override readonly name = 'SourceNotFoundError';

  constructor(source: string, orgId: number) {
    super(
      `There is no data source "${source}" in organization ${orgId}; it may have been deleted.`,
      'Pick another data source in the query editor.'
    );
  }
}
