import { SQL } from 'bun';
import type { StoreAddress } from '../../StoreAddress';
import type { Database } from '../Database';
import type { Dialect } from '../Dialect';
import { mysqlDialect } from '../dialects/mysqlDialect';
import { postgresDialect } from '../dialects/postgresDialect';
import type { SqlWork } from '../Session';
import { toStoreError } from '../toStoreError';

const MOST_CONNECTIONS = 10;
const CONNECTION_TIMEOUT_SECONDS = 10;
const IDLE_TIMEOUT_SECONDS = 300;

/** Times that transactions which get into each other's way are run again, and the longest pause before it. */
const MOST_CONFLICTS = 20;
const CONFLICT_PAUSE_MS = 20;
/** Pauses before asking again after a connection was lost: long enough for a database that starts anew. */
const RECONNECT_PAUSES_MS = [50, 500, 2_000];

/** A database server, asked through a pool of connections that mends itself. */
export class ServerDatabase implements Database {
  readonly isTransaction = false;
  readonly dialect: Dialect;
  readonly #address: StoreAddress;
  readonly #pool: SQL;

  private constructor(address: StoreAddress) {
    this.#address = address;
    this.dialect = address.dialect === 'mysql' ? mysqlDialect : postgresDialect;
    this.#pool = new SQL(address.target, {
      adapter: address.dialect === 'mysql' ? 'mysql' : 'postgres',
      database: decodeURIComponent(new URL(address.target).pathname.slice(1)) || undefined,
      max: MOST_CONNECTIONS,
      connectionTimeout: CONNECTION_TIMEOUT_SECONDS,
      idleTimeout: IDLE_TIMEOUT_SECONDS,
      // A row that is written as it was counts as written everywhere.
      foundRows: true,
    });
  }

  /** @throws {StoreUnavailableError} */
  static async open(address: StoreAddress): Promise<ServerDatabase> {
    const database = new ServerDatabase(address);
    await database.#translate(() => database.#pool.connect());
    return database;
  }

  read<Result>(work: SqlWork<Result>): Promise<Result> {
    return this.#translate(() =>
      this.#again(
        () => work(this.#pool),
        () => true
      )
    );
  }

  write<Result>(work: SqlWork<Result>): Promise<Result> {
    return this.#translate(() => {
      // Whether what was asked to be committed has been is not known where the connection is lost then.
      let isCommitting = false;
      const run = () => {
        isCommitting = false;
        return this.#begin(async (sql) => {
          const result = await work(sql);
          isCommitting = true;
          return result;
        });
      };
      return this.#again(run, () => !isCommitting);
    });
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #begin<Result>(work: SqlWork<Result>): Promise<Result> {
    if (this.dialect.name === 'postgres') {
      return this.#pool.begin((sql) => work(sql));
    }
    using connection = await this.#pool.reserve();
    // As PostgreSQL has it: what is read after a lock was waited for is as the one before left it.
    await connection`SET TRANSACTION ISOLATION LEVEL READ COMMITTED`;
    return await connection.begin((sql) => work(sql));
  }

  async #again<Result>(run: () => Promise<Result>, mayRunAgain: () => boolean): Promise<Result> {
    let conflicts = 0;
    let losses = 0;
    for (;;) {
      try {
        return await run();
      } catch (error) {
        const meaning = this.dialect.meaningOf(error);
        if (meaning === 'conflict' && conflicts < MOST_CONFLICTS) {
          conflicts += 1;
          await Bun.sleep(Math.random() * CONFLICT_PAUSE_MS);
          continue;
        }
        const pauseMs = RECONNECT_PAUSES_MS[losses];
        if (meaning !== 'lost' || pauseMs === undefined || !mayRunAgain()) {
          throw error;
        }
        losses += 1;
        await Bun.sleep(pauseMs);
      }
    }
  }

  async #translate<Result>(operate: () => Promise<Result>): Promise<Result> {
    try {
      return await operate();
    } catch (error) {
      throw toStoreError(error, this.dialect, this.#address);
    }
  }
}
