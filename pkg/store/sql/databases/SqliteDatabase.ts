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
    const [writer, reader] = [connect(address), connect(address)];
    const database = new SqliteDatabase(address, writer, reader);
    await database.#whenFree(async () => {
      await writer.unsafe(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      await writer`PRAGMA journal_mode = WAL`;
      await writer`PRAGMA synchronous = FULL`;
    });
    await database.#whenFree(async () => {
      await reader.unsafe(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      await reader`PRAGMA query_only = ON`;
    });
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
