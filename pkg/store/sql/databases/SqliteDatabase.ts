import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailableError } from '../../errors/StoreUnavailableError';
import type { StoreAddress } from '../../StoreAddress';
import type { Database } from '../Database';
import { sqliteDialect } from '../dialects/sqliteDialect';
import type { SqlWork } from '../Session';
import type { Sql } from '../Sql';
import { SqliteConnection } from '../sqlite/SqliteConnection';
import { sqliteTag } from '../sqlite/sqliteTag';
import { toStoreError } from '../toStoreError';
import { GroupCommit } from './GroupCommit';

/** SQLite waits on this process' only thread, so it waits shortly and is asked again. */
const BUSY_TIMEOUT_MS = 10;
const BUSY_PAUSE_MS = 10;
/** How long another process may hold the file. */
const BUSY_LIMIT_MS = 15_000;

/** One file of SQLite: a connection that writes, and one that reads what is committed meanwhile. Other processes may have it open. */
export class SqliteDatabase implements Database {
  readonly dialect = sqliteDialect;
  readonly isTransaction = false;
  readonly #address: StoreAddress;
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #commits: GroupCommit;
  /** Reads on the connection that writes, between its transactions: only that one keeps what it read over a commit. */
  readonly #committed: Sql = sqliteTag((statement) =>
    (this.#writer.isInTransaction ? this.#reader : this.#writer).run(statement)
  );
  #isClosed = false;

  private constructor(address: StoreAddress) {
    this.#address = address;
    this.#writer = new SqliteConnection(address.target);
    this.#reader = new SqliteConnection(address.target);
    this.#commits = new GroupCommit({
      begin: (work) => this.#whenFree(() => this.#writer.transaction(work)),
      savepoint: (work) => this.#writer.savepoint(work),
      isEndedBy: (error) => this.dialect.meaningOf(error) !== 'bug',
    });
  }

  /** @throws {StoreUnavailableError | StoreFullError} */
  static async open(address: StoreAddress): Promise<SqliteDatabase> {
    try {
      mkdirSync(dirname(address.target), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new StoreUnavailableError(address, error);
    }
    const database = SqliteDatabase.#connect(address);
    try {
      await database.#setUp();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  static #connect(address: StoreAddress): SqliteDatabase {
    try {
      return new SqliteDatabase(address);
    } catch (error) {
      throw toStoreError(error, sqliteDialect, address);
    }
  }

  read<Result>(work: SqlWork<Result>): Promise<Result> {
    return this.#whenFree(() => work(this.#committed));
  }

  write<Result>(work: SqlWork<Result>): Promise<Result> {
    return this.#commits.run(work);
  }

  async close(): Promise<void> {
    await this.#commits.idle();
    this.#isClosed = true;
    this.#reader.close();
    this.#writer.close();
  }

  /** Each step may find the file in another process' hands. */
  async #setUp(): Promise<void> {
    for (const [{ sql }, setting] of [
      [this.#writer, `busy_timeout = ${BUSY_TIMEOUT_MS}`],
      [this.#writer, 'journal_mode = WAL'],
      [this.#writer, 'synchronous = FULL'],
      // What a savepoint may have to take back: on the disk it takes most of a transaction's time.
      [this.#writer, 'temp_store = MEMORY'],
      [this.#reader, `busy_timeout = ${BUSY_TIMEOUT_MS}`],
      [this.#reader, 'query_only = ON'],
    ] as const) {
      await this.#whenFree(async () => sql.unsafe(`PRAGMA ${setting}`));
    }
  }

  async #whenFree<Result>(operate: () => Promise<Result>): Promise<Result> {
    const deadlineMs = performance.now() + BUSY_LIMIT_MS;
    for (;;) {
      if (this.#isClosed) {
        throw new StoreUnavailableError(this.#address, 'it was closed');
      }
      try {
        return await operate();
      } catch (error) {
        if (this.dialect.meaningOf(error) !== 'conflict' || performance.now() > deadlineMs) {
          throw toStoreError(error, this.dialect, this.#address);
        }
      }
      await Bun.sleep(BUSY_PAUSE_MS);
    }
  }
}
