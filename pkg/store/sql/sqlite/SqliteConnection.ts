import { Database, type Statement } from 'bun:sqlite';
import { LRUCache } from 'lru-cache';
import type { Sql, SqlValue } from '../Sql';
import type { SqlitePart } from './SqlitePart';
import { sqliteTag } from './sqliteTag';

/** Those that are asked all the time; each takes some kilobytes. */
const MOST_PREPARED = 100;
/** Longer ones have many rows, and rarely as many again. */
const LONGEST_PREPARED = 4_096;

/**
 * One connection to a file of SQLite. Statements that are asked again stay prepared: `Bun.SQL` prepares each anew, which
 * takes longer than running it.
 */
export class SqliteConnection {
  readonly sql: Sql = sqliteTag((statement) => this.run(statement));
  readonly #database: Database;
  readonly #prepared = new LRUCache<string, Statement>({
    max: MOST_PREPARED,
    dispose: (statement) => statement.finalize(),
  });

  /**
   * @param file made where it is missing
   * @throws {SQLiteError}
   */
  constructor(file: string) {
    this.#database = new Database(file);
  }

  /** Runs work in a transaction of its own. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#within('BEGIN IMMEDIATE', 'COMMIT', ['ROLLBACK'], work);
  }

  /** Runs work inside the transaction that is open, so that it can be taken back alone. */
  savepoint<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#within('SAVEPOINT work', 'RELEASE work', ['ROLLBACK TO work', 'RELEASE work'], work);
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  async #within<Result>(
    begin: string,
    end: string,
    takeBack: readonly string[],
    work: (sql: Sql) => Promise<Result>
  ): Promise<Result> {
    await this.sql.unsafe(begin);
    try {
      const result = await work(this.sql);
      await this.sql.unsafe(end);
      return result;
    } catch (error) {
      // Some errors, such as a full disk, have ended it already.
      for (const statement of this.isInTransaction ? takeBack : []) {
        await this.sql.unsafe(statement);
      }
      throw error;
    }
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  run<Rows>({ text, values }: SqlitePart): Rows & { readonly affectedRows: number } {
    if (text.length > LONGEST_PREPARED) {
      using statement = this.#database.prepare(text);
      return execute(statement, values);
    }
    let statement = this.#prepared.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text);
      this.#prepared.set(text, statement);
    }
    return execute(statement, values);
  }
}

function execute<Rows>(statement: Statement, values: readonly SqlValue[]): Rows & { readonly affectedRows: number } {
  const isReading = statement.columnNames.length > 0;
  const rows = isReading ? statement.all(...values) : [];
  const affectedRows = isReading ? 0 : statement.run(...values).changes;
  return Object.assign(rows as Rows & unknown[], { affectedRows });
}
