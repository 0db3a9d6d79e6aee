import { CircuitBreaker } from './CircuitBreaker';

/** One target of one organization as this process sends to it: its requests on their way and its circuit. */
export class TargetLane {
  readonly circuit = new CircuitBreaker();
  /** Whether more may be due than there were free slots for: the next free one is to be used at once. */
  mayHaveMore = false;
  #onTheirWay = 0;

  /** How many more requests may go out now. */
  freeSlots(concurrency: number, nowMs: number): number {
    switch (this.circuit.state(nowMs)) {
      case 'open':
        return 0;
      case 'half-open':
        return Math.max(0, 1 - this.#onTheirWay);
      case 'closed':
        return Math.max(0, concurrency - this.#onTheirWay);
    }
  }

  enter(): void {
    this.#onTheirWay++;
  }

  leave(): void {
    this.#onTheirWay--;
  }
}
