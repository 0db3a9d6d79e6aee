import { SQL } from 'bun';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailableError } from '../../errors/StoreUnavailableError';
import type { StoreAddress } from '../../StoreAddress';
import type { Database } from '../Database';
import { sqliteDialect } from '../dialects/sqliteDialect';
import type { SqlWork } from '../Session';
import { toStoreError } from '../toStoreError';
import { GroupCommit } from './GroupCommit';

/** SQLite waits on this process' only thread, so it waits shortly and is asked again. */
const BUSY_TIMEOUT_MS = 10;
const BUSY_PAUSE_MS = 10;
/** How long another process may hold the file. */
const BUSY_LIMIT_MS = 15_000;

/** One file of SQLite: a connection that writes, and one that reads what is committed. Other processes may have it open. */
export class SqliteDatabase implements Database {
  readonly dialect = sqliteDialect;
  readonly isTransaction = false;
  readonly #address: StoreAddress;
  readonly #writer: SQL;
  readonly #reader: SQL;
  readonly #commits: GroupCommit;

  private constructor(address: StoreAddress, writer: SQL, reader: SQL) {
    this.#address = address;
    this.#writer = writer;
    this.#reader = reader;
    this.#commits = new GroupCommit(
      (work) => this.#whenFree(() => this.#writer.begin('IMMEDIATE', (sql) => work(sql))),
      (error) => this.dialect.meaningOf(error) !== 'bug'
    );
  }

  /** @throws {StoreUnavailableError | StoreFullError} */
  static async open(address: StoreAddress): Promise<SqliteDatabase> {
    try {
      mkdirSync(dirname(address.target), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new StoreUnavailableError(address, error);
    }
    const database = new SqliteDatabase(address, connect(address), connect(address));
    try {
      await database.#setUp();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  read<Result>(work: SqlWork<Result>): Promise<Result> {
    return this.#whenFree(() => work(this.#reader));
  }

  write<Result>(work: SqlWork<Result>): Promise<Result> {
    return this.#commits.run(work);
  }

  async close(): Promise<void> {
    await this.#commits.idle();
    await Promise.all([this.#reader.close(), this.#writer.close()]);
  }

  /** Each step may find the file in another process' hands. */
  async #setUp(): Promise<void> {
    for (const [sql, setting] of [
      [this.#writer, `busy_timeout = ${BUSY_TIMEOUT_MS}`],
      [this.#writer, 'journal_mode = WAL'],
      [this.#writer, 'synchronous = FULL'],
      [this.#reader, `busy_timeout = ${BUSY_TIMEOUT_MS}`],
      [this.#reader, 'query_only = ON'],
    ] as const) {
      await this.#whenFree(() => sql.unsafe(`PRAGMA ${setting}`));
    }
  }

  async #whenFree<Result>(operate: () => Promise<Result>): Promise<Result> {
    const deadlineMs = performance.now() + BUSY_LIMIT_MS;
    for (;;) {
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

function connect({ target }: StoreAddress): SQL {
  return new SQL({ adapter: 'sqlite', filename: target });
}
