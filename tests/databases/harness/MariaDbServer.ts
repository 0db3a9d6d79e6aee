import { SQL } from 'bun';
import { join } from 'node:path';
import type { DatabaseServer } from './DatabaseServer';
import { findProgram } from './findProgram';
import { freePort } from './freePort';
import { UnprivilegedFolder } from './UnprivilegedFolder';
import { untilAnswers } from './untilAnswers';

/** The machine's own MariaDB. */
export class MariaDbServer implements DatabaseServer {
  readonly #folder: UnprivilegedFolder;
  readonly #port = freePort();
  #child: Bun.Subprocess;
  #databases = 0;

  private constructor(folder: UnprivilegedFolder) {
    this.#folder = folder;
    this.#child = this.#spawn();
  }

  static isInstalled(): boolean {
    return findProgram('mariadbd') !== undefined && findProgram('mariadb-install-db') !== undefined;
  }

  static async start(): Promise<MariaDbServer> {
    const folder = new UnprivilegedFolder('presage-mariadb-', 'mysql');
    folder.run([
      findProgram('mariadb-install-db') ?? 'mariadb-install-db',
      ...['--no-defaults', `--datadir=${join(folder.path, 'data')}`],
      ...['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
    ]);
    const server = new MariaDbServer(folder);
    await untilAnswers(server.#url('mysql'), server.#child);
    return server;
  }

  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `store_${this.#databases}`;
    await using sql = new SQL(this.#url('mysql'), { max: 1 });
    await sql.unsafe(`CREATE DATABASE ${name}`);
    return this.#url(name);
  }

  async restart(): Promise<void> {
    await this.#end();
    this.#child = this.#spawn();
    await untilAnswers(this.#url('mysql'), this.#child);
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#folder.remove();
  }

  #url(database: string): string {
    return `mysql://root@127.0.0.1:${this.#port}/${database}`;
  }

  #spawn(): Bun.Subprocess {
    const { path } = this.#folder;
    return this.#folder.start([
      findProgram('mariadbd') ?? 'mariadbd',
      ...['--no-defaults', `--datadir=${join(path, 'data')}`, `--socket=${join(path, 'socket')}`],
      ...[`--port=${this.#port}`, '--bind-address=127.0.0.1', '--skip-name-resolve', '--max-connections=200'],
      ...['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M'],
    ]);
  }

  async #end(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#child.exited;
  }
}
