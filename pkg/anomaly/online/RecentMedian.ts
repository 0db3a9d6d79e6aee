import { SortedValues } from '../../series/SortedValues';

/** The median of a series' last so many values. */
export class RecentMedian {
  private readonly recent: Float64Array;
  private readonly sorted: SortedValues;
  private next = 0;

  constructor(windowPoints: number) {
    this.recent = new Float64Array(windowPoints);
    this.sorted = new SortedValues(windowPoints);
  }

  /** NaN while there are no values. */
  get value(): number {
    return this.sorted.median;
  }

  add(value: number): void {
    if (this.sorted.size === this.recent.length) {
      this.sorted.remove(this.recent[this.next]!);
    }
    this.sorted.add(value);
    this.recent[this.next] = value;
    this.next = (this.next + 1) % this.recent.length;
  }

  /** Moves all values that are remembered. */
  shift(by: number): void {
    this.sorted.shift(by);
    for (let i = 0; i < this.recent.length; i++) {
      this.recent[i]! += by;
    }
  }
}
