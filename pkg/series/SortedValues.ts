import { firstNotBelow } from './firstNotBelow';

/** So many numbers at most, kept in order: adding or taking away one costs a binary search and one move of memory. */
export class SortedValues {
  private readonly ascending: Float64Array;
  private count = 0;

  constructor(capacity: number) {
    this.ascending = new Float64Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  /** NaN while there are none. */
  get median(): number {
    const middle = this.count >> 1;
    if (this.count === 0) {
      return Number.NaN;
    }
    const upper = this.ascending[middle]!;
    return this.count % 2 === 1 ? upper : (this.ascending[middle - 1]! + upper) / 2;
  }

  /** @param value not NaN, which has no place in an order */
  add(value: number): void {
    const place = firstNotBelow(this.ascending, value, 0, this.count);
    this.ascending.copyWithin(place + 1, place, this.count);
    this.ascending[place] = value;
    this.count++;
  }

  /** @param value one of those that were added */
  remove(value: number): void {
    const place = firstNotBelow(this.ascending, value, 0, this.count);
    this.ascending.copyWithin(place, place + 1, this.count);
    this.count--;
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the same to all of them, which leaves their order. */
  shift(by: number): void {
    for (let i = 0; i < this.count; i++) {
      this.ascending[i]! += by;
    }
  }
}
