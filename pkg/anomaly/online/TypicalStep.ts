import { RecentMedian } from './RecentMedian';

const INTERVALS = 32;
const MIN_INTERVALS = 4;

/** The usual time between a series' samples, learnt from their times. */
export class TypicalStep {
  private readonly intervals = new RecentMedian(INTERVALS);
  private count = 0;
  private lastMs = Number.NaN;

  /** NaN until a few samples came. */
  get ms(): number {
    return this.count < MIN_INTERVALS ? Number.NaN : this.intervals.value;
  }

  add(timeMs: number): void {
    if (timeMs > this.lastMs) {
      this.intervals.add(timeMs - this.lastMs);
      this.count++;
    }
    this.lastMs = Number.isNaN(this.lastMs) ? timeMs : Math.max(this.lastMs, timeMs);
  }
}
