import { SECOND_MS } from '../../series/durations';

const FAILURES_TO_OPEN = 5;
const OPEN_MS = 30 * SECOND_MS;

export type CircuitState = 'closed' | 'open' | 'half-open';

/** Leaves a target alone for a while after failures in a row, then tries it with one request (Nygard, "Release It!"). */
export class CircuitBreaker {
  #failures = 0;
  #openedMs: number | undefined;

  state(nowMs: number): CircuitState {
    if (this.#openedMs === undefined) {
      return 'closed';
    }
    // A clock that was set back must not leave the target alone for longer.
    const isOver = nowMs >= this.#openedMs + OPEN_MS || nowMs < this.#openedMs;
    return isOver ? 'half-open' : 'open';
  }

  /** When it may be tried again; undefined where it isn't open. */
  halfOpenMs(nowMs: number): number | undefined {
    return this.#openedMs !== undefined && this.state(nowMs) === 'open' ? this.#openedMs + OPEN_MS : undefined;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#openedMs = undefined;
  }

  failed(nowMs: number): void {
    this.#failures++;
    const state = this.state(nowMs);
    // Requests that were on their way when it opened don't keep it open.
    if (state === 'half-open' || (state === 'closed' && this.#failures >= FAILURES_TO_OPEN)) {
      this.#openedMs = nowMs;
    }
  }
}
