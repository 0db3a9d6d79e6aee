import { SQL } from 'bun';
import { join } from 'node:path';
import type { DatabaseServer } from './DatabaseServer';
import { findProgram } from './findProgram';
import { freePort } from './freePort';
import { UnprivilegedFolder } from './UnprivilegedFolder';
import { untilAnswers } from './untilAnswers';

/** The machine's own PostgreSQL. */
export class PostgresServer implements DatabaseServer {
  readonly #folder: UnprivilegedFolder;
  readonly #port = freePort();
  #child: Bun.Subprocess;
  #databases = 0;

  private constructor(folder: UnprivilegedFolder) {
    this.#folder = folder;
    this.#child = this.#spawn();
  }

  static isInstalled(): boolean {
    return findProgram('initdb') !== undefined && findProgram('postgres') !== undefined;
  }

  static async start(): Promise<PostgresServer> {
    const folder = new UnprivilegedFolder('presage-postgres-', 'postgres');
    folder.run([
      findProgram('initdb') ?? 'initdb',
      ...['--pgdata', join(folder.path, 'data'), '--username', 'presage', '--auth', 'trust'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ]);
    const server = new PostgresServer(folder);
    await untilAnswers(server.#url('postgres'), server.#child);
    return server;
  }

  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `store_${this.#databases}`;
    await using sql = new SQL(this.#url('postgres'), { max: 1 });
    await sql.unsafe(`CREATE DATABASE ${name}`);
    return this.#url(name);
  }

  async restart(): Promise<void> {
    await this.#end();
    this.#child = this.#spawn();
    await untilAnswers(this.#url('postgres'), this.#child);
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#folder.remove();
  }

  #url(database: string): string {
    return `postgres://presage@127.0.0.1:${this.#port}/${database}`;
  }

  #spawn(): Bun.Subprocess {
    return this.#folder.start([
      findProgram('postgres') ?? 'postgres',
      ...['-D', join(this.#folder.path, 'data'), '-p', String(this.#port), '-h', '127.0.0.1', '-k', ''],
      ...['-c', 'fsync=off', '-c', 'max_connections=200'],
    ]);
  }

  /** SIGINT ends PostgreSQL without waiting for its clients. */
  async #end(): Promise<void> {
    this.#child.kill('SIGINT');
    await this.#child.exited;
  }
}
