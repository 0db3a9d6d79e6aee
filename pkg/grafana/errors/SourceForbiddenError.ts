import { PresageError } from '../../series/PresageError';

/** The person who asks may not query the wrapped data source. */
export class SourceForbiddenError extends PresageError {
  override readonly name = 'SourceForbiddenError';

  constructor(login: string, source: string) {
    super(
      `${login} may not query the data source "${source}".`,
      'Ask an administrator for the permission Query on that data source, or pick another one.'
    );
  }
}
