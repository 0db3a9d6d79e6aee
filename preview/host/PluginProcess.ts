import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseHandshake } from './parseHandshake';
import { PluginClient } from './PluginClient';

const HANDSHAKE_LIMIT_MS = 10_000;
const RESTART_DELAY_MS = 1_000;

/** As long as go-plugin waits between asking a plugin to stop and killing it. */
const STOP_LIMIT_MS = 2_000;

/** A backend plugin's process, kept running: one that dies is started again. */
export class PluginProcess {
  readonly #executable: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #log: (line: string) => void;
  #child: ChildProcess | undefined;
  #client: Promise<PluginClient> | undefined;
  #isStopping = false;

  /**
   * @param environment all the process gets to see, as under Grafana
   * @param log takes each line the process writes to stderr, and what happens to it
   */
  constructor(executable: string, environment: Readonly<Record<string, string>>, log: (line: string) => void) {
    this.#executable = executable;
    this.#environment = environment;
    this.#log = log;
  }

  /** The running process' client; starts it the first time. */
  client(): Promise<PluginClient> {
    this.#client ??= this.#start();
    return this.#client;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      return;
    }
    const exited = once(child, 'exit');
    const killing = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    const client = await this.#client?.catch(() => undefined);
    await client?.shutDown();
    client?.close();
    await exited;
    clearTimeout(killing);
  }

  async #start(): Promise<PluginClient> {
    const child = spawn(this.#executable, [], {
      env: { ...this.#environment, grafana_plugin_type: 'datasource' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.once('exit', (code, signal) => this.#restart(`ended (${signal ?? `exit code ${code}`})`));
    createInterface({ input: child.stderr }).on('line', this.#log);
    return new PluginClient(await readAddress(child));
  }

  #restart(reason: string): void {
    if (this.#isStopping) {
      return;
    }
    this.#log(`The process ${reason}; starting it again.`);
    void this.#client?.then((client) => client.close()).catch(() => undefined);
    this.#client = new Promise<PluginClient>((resolve, reject) => {
      setTimeout(() => this.#start().then(resolve, reject), RESTART_DELAY_MS);
    });
    this.#client.catch((error: unknown) => this.#log(String(error)));
  }
}

async function readAddress(child: ChildProcess & { stdout: NodeJS.ReadableStream | null }): Promise<string> {
  if (child.stdout === null) {
    throw new TypeError('The process was started without a pipe for its output.');
  }
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line', { signal: AbortSignal.timeout(HANDSHAKE_LIMIT_MS) }) as Promise<[string]>,
    once(child, 'exit').then(([code]) => {
      throw new Error(`The executable ended with exit code ${String(code)} before its handshake.`);
    }),
  ]);
  const address = parseHandshake(line);
  if (address === undefined) {
    throw new Error(`The executable's first line is no handshake: ${line}`);
  }
  return address;
}
