/**
 * A changing set of values drawn from known ones, whose order statistics are found in logarithmic time: how many of each
 * known value are in the set, summed in a binary indexed tree (Fenwick, 1994).
 */
export class RankedWindow {
  /** How many values are in the set. */
  size = 0;
  private readonly sums: Uint32Array;
  private readonly topBit: number;

  /** @param known all values that may ever be in the set, ascending */
  constructor(private readonly known: Float64Array) {
    this.sums = new Uint32Array(known.length + 1);
    this.topBit = 2 ** Math.floor(Math.log2(Math.max(1, known.length)));
  }

  /** @param place of the value among the known ones */
  add(place: number): void {
    this.change(place, 1);
  }

  /** @param place of a value in the set, among the known ones */
  remove(place: number): void {
    this.change(place, -1);
  }

  /** @returns the value that `rank` others in the set come before in ascending order; `rank` is below `size` */
  valueAt(rank: number): number {
    let place = 0;
    let left = rank;
    for (let bit = this.topBit; bit > 0; bit >>= 1) {
      const next = place + bit;
      if (next < this.sums.length && this.sums[next]! <= left) {
        place = next;
        left -= this.sums[next]!;
      }
    }
    return this.known[place]!;
  }

  /** The median of a set that is not empty. */
  median(): number {
    return (this.valueAt((this.size - 1) >> 1) + this.valueAt(this.size >> 1)) / 2;
  }

  /** The (lower) median of the values' distances from `centre`, in a set that is not empty. */
  medianDistance(centre: number): number {
    // The closest half is a run of the sorted values: slide it to where its further end is nearest.
    const reach = (this.size - 1) >> 1;
    let low = 0;
    let high = this.size - 1 - reach;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (centre - this.valueAt(middle) > this.valueAt(middle + reach) - centre) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const distance = (first: number): number =>
      Math.max(centre - this.valueAt(first), this.valueAt(first + reach) - centre);
    return low === 0 ? distance(0) : Math.min(distance(low - 1), distance(low));
  }

  private change(place: number, by: 1 | -1): void {
    this.size += by;
    for (let node = place + 1; node < this.sums.length; node += node & -node) {
      this.sums[node] = this.sums[node]! + by;
    }
  }
}
