import type { SQL } from 'bun';
import type { Dialect } from './Dialect';
import type { Session } from './Session';

/** The session of a transaction that is open. */
export function transactionSession(sql: SQL, dialect: Dialect): Session {
  return { dialect, isTransaction: true, read: (work) => work(sql), write: (work) => work(sql) };
}
