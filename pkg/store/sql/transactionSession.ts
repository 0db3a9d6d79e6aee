import type { Dialect } from './Dialect';
import type { Session } from './Session';
import type { Sql } from './Sql';

/** The session of a transaction that is open. */
export function transactionSession(sql: Sql, dialect: Dialect): Session {
  return { dialect, isTransaction: true, read: (work) => work(sql), write: (work) => work(sql) };
}
