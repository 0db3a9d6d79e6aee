import type { StoreDialect } from './Store';

/** Where a store is. */
export interface StoreAddress {
  readonly dialect: StoreDialect;
  /** A file of SQLite, or a URL with its password. */
  readonly target: string;
  /** For people: without the password. */
  readonly shown: string;
}
