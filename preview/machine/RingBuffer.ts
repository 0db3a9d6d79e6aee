/** Keeps the newest samples of one series and forgets the oldest. */
export class RingBuffer {
  readonly #timesMs: Float64Array;
  readonly #values: Float64Array;
  #written = 0;

  /** @param capacity samples kept, at least one */
  constructor(capacity: number) {
    this.#timesMs = new Float64Array(capacity);
    this.#values = new Float64Array(capacity);
  }

  push(timeMs: number, value: number): void {
    const slot = this.#written % this.#timesMs.length;
    this.#timesMs[slot] = timeMs;
    this.#values[slot] = value;
    this.#written++;
  }

  /** The newest value at or before a time, if it is no older than `lookBackMs`; NaN otherwise. */
  valueAt(timeMs: number, lookBackMs: number): number {
    const capacity = this.#timesMs.length;
    const oldest = Math.max(0, this.#written - capacity);
    let low = oldest;
    let high = this.#written;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#timesMs[middle % capacity] ?? Infinity) <= timeMs) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const slot = (low - 1) % capacity;
    const isKnown = low > oldest && timeMs - (this.#timesMs[slot] ?? -Infinity) <= lookBackMs;
    return isKnown ? (this.#values[slot] ?? NaN) : NaN;
  }
}
