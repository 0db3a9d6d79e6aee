import { PresageError } from '../../series/PresageError';

/** The store's URL has a scheme of no database that Presage works with, or is none. */
export class UnknownStoreUrlError extends PresageError {
  override readonly name = 'UnknownStoreUrlError';

  /** @param shown the URL without what could be a password */
  constructor(shown: string) {
    super(
      `The store's URL "${shown}" can't be understood.`,
      'Set store_url to postgres://user:password@host:5432/database or mysql://user:password@host:3306/database.'
    );
  }
}
