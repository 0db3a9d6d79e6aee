import type { StoreDialect } from '../Store';
import type { Sql, SqlRow } from './Sql';

/** Types of columns. All texts compare by their characters' codes, so that order and case are the same everywhere. */
export interface ColumnTypes {
  /** A short text that is looked for. */
  readonly id: string;
  /** What `keyOf` makes. */
  readonly key: string;
  readonly integer: string;
  /** Milliseconds since 1970. */
  readonly time: string;
  /** Up to 16 MiB. */
  readonly longText: string;
}

/**
 * What an error of a database asks for: `conflict` to run the transaction again, `lost` a new connection, `full` room on
 * the disk, `unavailable` a person, `bug` a change of Presage.
 */
export type ErrorMeaning = 'conflict' | 'lost' | 'full' | 'unavailable' | 'bug';

/** What the databases do differently. */
export interface Dialect {
  readonly name: StoreDialect;
  readonly types: ColumnTypes;
  /** Put after a table's columns. */
  readonly tableOptions: string;
  /** Put after an index's columns: rows where the condition does not hold are left out, where the database can do that. */
  indexOnlyWhere(condition: string): string;
  /** Function that finds its second text in its first, counting from 1; 0 where it is not there. */
  readonly indexOf: 'instr' | 'strpos';
  /** Put after a reading statement: its rows wait for, and make wait, other transactions. */
  readonly forUpdate: '' | 'FOR UPDATE';
  /** The same, but rows that another transaction holds are left out. */
  readonly forUpdateSkipLocked: '' | 'FOR UPDATE SKIP LOCKED';
  /** Whether a transaction has the whole database to itself. */
  readonly isSerial: boolean;
  /** Statements that keep entries of the audit from being changed or removed by accident; none where that takes special rights. */
  readonly auditGuards: readonly string[];
  /** Writes a row. @returns false where it would double another by a unique key; the transaction goes on */
  insertOnce(sql: Sql, table: string, row: SqlRow): Promise<boolean>;
  /** Runs work on the tables themselves while no other process does. */
  migrateAlone(sql: Sql, work: () => Promise<void>): Promise<void>;
  /** Whether a change of the tables failed because an earlier try, cut short, had made it: where such changes can't be taken back. */
  isAlreadyMade(error: unknown): boolean;
  meaningOf(error: unknown): ErrorMeaning;
}
