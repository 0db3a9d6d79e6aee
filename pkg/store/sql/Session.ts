import type { Dialect } from './Dialect';
import type { Sql } from './Sql';

/** Statements on one connection. They may run again where the database asks for that. */
export type SqlWork<Result> = (sql: Sql) => Promise<Result>;

/** Where a table's statements run: in the transaction that is open, or each method in one of its own. */
export interface Session {
  readonly dialect: Dialect;
  readonly isTransaction: boolean;
  read<Result>(work: SqlWork<Result>): Promise<Result>;
  write<Result>(work: SqlWork<Result>): Promise<Result>;
}
