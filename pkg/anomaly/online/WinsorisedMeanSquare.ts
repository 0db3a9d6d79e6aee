/** Exponentially weighted mean square of errors, in constant time and memory. */
export class WinsorisedMeanSquare {
  private mean = 0;
  private seen = 0;

  /**
   * @param memoryPoints the errors it remembers, about
   * @param minPoints errors before any is winsorised
   * @param maxErrors an error of more root mean squares than this counts as so many, so that one outlier doesn't hide
   * the next
   */
  constructor(
    private readonly memoryPoints: number,
    private readonly minPoints: number,
    private readonly maxErrors: number
  ) {}

  get value(): number {
    return this.mean;
  }

  get count(): number {
    return this.seen;
  }

  /** Takes errors of this mean square for usual, where they are larger than those so far. */
  raiseTo(meanSquare: number): void {
    this.mean = Math.max(this.mean, meanSquare);
  }

  add(error: number): void {
    this.seen++;
    const isKnown = this.seen > this.minPoints && this.mean > 0;
    const limit = isKnown ? this.maxErrors ** 2 * this.mean : Number.MAX_VALUE;
    this.mean += (Math.min(error * error, limit) - this.mean) / Math.min(this.seen, this.memoryPoints);
  }
}
