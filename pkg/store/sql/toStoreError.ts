import { StoreFullError } from '../errors/StoreFullError';
import { StoreUnavailableError } from '../errors/StoreUnavailableError';
import type { StoreAddress } from '../StoreAddress';
import type { Dialect } from './Dialect';

/** What a person is told of an error of the database; errors that a person can't mend stay as they are. */
export function toStoreError(error: unknown, dialect: Dialect, address: StoreAddress): unknown {
  switch (dialect.meaningOf(error)) {
    case 'full':
      return new StoreFullError(address, error);
    case 'conflict':
    case 'lost':
    case 'unavailable':
      return new StoreUnavailableError(address, error);
    case 'bug':
      return error;
  }
}
