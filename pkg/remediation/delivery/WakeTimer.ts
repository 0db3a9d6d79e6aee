/** Calls once, at the earliest of the times asked for. */
export class WakeTimer {
  readonly #call: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endsAt = Infinity;

  constructor(call: () => void) {
    this.#call = call;
  }

  /** @param delayMs milliseconds from now; the clock's jumps don't matter to it */
  in(delayMs: number): void {
    const endsAt = performance.now() + delayMs;
    if (endsAt >= this.#endsAt) {
      return;
    }
    this.clear();
    this.#endsAt = endsAt;
    this.#timer = setTimeout(() => {
      this.clear();
      this.#call();
    }, delayMs);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#endsAt = Infinity;
  }
}
