import { SQL } from 'bun';
import type { DatabaseServer } from './DatabaseServer';
import { freePort } from './freePort';
import type { UnprivilegedFolder } from './UnprivilegedFolder';
import { untilAnswers } from './untilAnswers';

/** How one kind of database server is run and asked. */
export interface ServerProgram {
  /** Runs the server in the foreground. */
  readonly command: (folderPath: string, port: number) => readonly string[];
  readonly url: (port: number, database: string) => string;
  /** The database that is there from the start. */
  readonly firstDatabase: string;
  /** Ends it, and waits for no client. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
}

/** A database server that the machine has, on a free port and with its data in a folder of its own. */
export abstract class LocalServer implements DatabaseServer {
  readonly #folder: UnprivilegedFolder;
  readonly #program: ServerProgram;
  readonly #port = freePort();
  #child: Bun.Subprocess;
  #databases = 0;

  /**
   * Starts the server; see `ready`.
   * @param folder with its data; removed in the end
   */
  protected constructor(folder: UnprivilegedFolder, program: ServerProgram) {
    this.#folder = folder;
    this.#program = program;
    this.#child = this.#spawn();
  }

  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `store_${this.#databases}`;
    await using sql = new SQL(this.#url(this.#program.firstDatabase), { max: 1 });
    await sql.unsafe(`CREATE DATABASE ${name}`);
    return this.#url(name);
  }

  async restart(): Promise<void> {
    await this.#end();
    this.#child = this.#spawn();
    await this.ready();
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#folder.remove();
  }

  /** Until it takes connections. */
  protected ready(): Promise<void> {
    return untilAnswers(this.#url(this.#program.firstDatabase), this.#child);
  }

  #url(database: string): string {
    return this.#program.url(this.#port, database);
  }

  #spawn(): Bun.Subprocess {
    return this.#folder.start(this.#program.command(this.#folder.path, this.#port));
  }

  async #end(): Promise<void> {
    this.#child.kill(this.#program.stopSignal);
    await this.#child.exited;
  }
}
