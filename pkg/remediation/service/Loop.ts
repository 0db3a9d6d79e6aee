import type { Log } from '../Log';

/** Does the same work again and again, never twice at a time, until it is stopped. */
export class Loop {
  readonly #name: string;
  readonly #everyMs: number;
  readonly #work: () => Promise<void>;
  readonly #log: Log;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isStarted = false;
  #isWoken = false;

  constructor(name: string, everyMs: number, work: () => Promise<void>, log: Log) {
    this.#name = name;
    this.#everyMs = everyMs;
    this.#work = work;
    this.#log = log;
  }

  start(): void {
    if (!this.#isStarted) {
      this.#isStarted = true;
      this.#schedule(0);
    }
  }

  /** Works soon, or once more after the work under way. */
  wake(): void {
    if (!this.#isStarted) {
      return;
    }
    if (this.#running === undefined) {
      this.#schedule(0);
    } else {
      this.#isWoken = true;
    }
  }

  /** Waits for the work under way. */
  async stop(): Promise<void> {
    this.#isStarted = false;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(inMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#run();
    }, inMs);
  }

  async #run(): Promise<void> {
    this.#isWoken = false;
    try {
      await this.#work();
    } catch (error) {
      this.#log('error', `${this.#name} failed`, { reason: String(error) });
    }
    this.#running = undefined;
    if (this.#isStarted) {
      this.#schedule(this.#isWoken ? 0 : this.#everyMs);
    }
  }
}
