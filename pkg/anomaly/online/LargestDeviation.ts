/** The largest deviation ever fades to half in 2,310 points, so that what happened long ago may surprise again. */
const FADE = 0.9997;

/** Deviations are looked at in blocks: the largest of each tells what largest ones are usual. */
const BLOCK_POINTS = 100;
const MEMORY_BLOCKS = 20;

/**
 * The largest deviation that a series has shown, or that it may show in any block of points: mean and standard deviation
 * of its block maxima, as extreme value statistics take them (Gumbel 1958). The second keeps series with heavy tails
 * from surprising each time that they break their record by a little.
 */
export class LargestDeviation {
  private largest = 0;
  private blockLargest = 0;
  private blockPoints = 0;
  private blocks = 0;
  private mean = 0;
  private variance = 0;

  get value(): number {
    return this.blocks < 2 ? this.largest : Math.max(this.largest, this.mean + Math.sqrt(this.variance));
  }

  /** @param deviation 0 or more */
  add(deviation: number): void {
    this.largest = Math.max(this.largest * FADE, deviation);
    this.blockLargest = Math.max(this.blockLargest, deviation);
    this.blockPoints++;
    if (this.blockPoints === BLOCK_POINTS) {
      this.addBlock(this.blockLargest);
      this.blockLargest = 0;
      this.blockPoints = 0;
    }
  }

  private addBlock(maximum: number): void {
    this.blocks++;
    const share = 1 / Math.min(this.blocks, MEMORY_BLOCKS);
    const step = maximum - this.mean;
    this.mean += share * step;
    this.variance = (1 - share) * (this.variance + share * step * step);
  }
}
