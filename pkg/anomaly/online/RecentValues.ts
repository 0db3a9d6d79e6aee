/** The last so many values of a series. */
export class RecentValues {
  private readonly ring: Float64Array;
  private count = 0;

  constructor(capacity: number) {
    this.ring = new Float64Array(capacity);
  }

  /** How many values there are, up to the capacity. */
  get size(): number {
    return Math.min(this.count, this.ring.length);
  }

  add(value: number): void {
    this.ring[this.count % this.ring.length] = value;
    this.count++;
  }

  clear(): void {
    this.count = 0;
  }

  /** The value so many points before the last one, fewer than `size`. */
  back(points: number): number {
    return this.ring[(this.count - 1 - points) % this.ring.length]!;
  }

  /** All of them, the newest first. */
  toArray(): Float64Array {
    return Float64Array.from({ length: this.size }, (_, points) => this.back(points));
  }

  /** Mean of the values from so many points back, `points` of them. */
  meanOf(from: number, points: number): number {
    let sum = 0;
    for (let i = from; i < from + points; i++) {
      sum += this.back(i);
    }
    return sum / points;
  }
}
