import { clearLine, cursorTo } from 'node:readline';
import type { CommandIo } from './CommandIo';

/** More often than the eye can read it slows the work. */
const INTERVAL_MS = 100;

/**
 * One line on a terminal that tells how far a command is, and is drawn over itself; nothing where stderr is no
 * terminal.
 */
export class ProgressLine {
  readonly #stderr: CommandIo['stderr'];
  #shownMs = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(stderr: CommandIo['stderr']) {
    this.#stderr = stderr;
  }

  show(text: string): void {
    const nowMs = performance.now();
    if (this.#stderr.isTTY !== true || nowMs - this.#shownMs < INTERVAL_MS) {
      return;
    }
    this.clear();
    this.#stderr.write(text);
    this.#shownMs = nowMs;
    this.#isShown = true;
  }

  /** Makes room for what else is written to the terminal. */
  clear(): void {
    if (this.#isShown) {
      cursorTo(this.#stderr, 0);
      clearLine(this.#stderr, 0);
      this.#isShown = false;
    }
  }
}
