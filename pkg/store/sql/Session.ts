import type { SQL } from 'bun';
import type { Dialect } from './Dialect';

/** Statements on one connection. They may run again where the database asks for that. */
export type SqlWork<Result> = (sql: SQL) => Promise<Result>;

/** Where a table's statements run: in the transaction that is open, or each method in one of its own. */
export interface Session {
  readonly dialect: Dialect;
  readonly isTransaction: boolean;
  read<Result>(work: SqlWork<Result>): Promise<Result>;
  write<Result>(work: SqlWork<Result>): Promise<Result>;
}
