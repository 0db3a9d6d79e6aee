import { LargestDeviation } from './LargestDeviation';
import { WinsorisedMeanSquare } from './WinsorisedMeanSquare';

const MEMORY_POINTS = 288;
const MAX_DEVIATIONS = 8;
const MIN_POINTS = 60;

/** Below this many usual deviations, one surprises the less, however calm the past was. */
const NOTABLE_DEVIATIONS = 3;

/**
 * How new a deviation is beside the largest that a series has shown: 0.5 where it equals that, towards 1 the further
 * it goes beyond. The measure needs no unit and no distribution, so it means the same on every series.
 */
export class Novelty {
  private readonly usual = new WinsorisedMeanSquare(MEMORY_POINTS, MIN_POINTS, MAX_DEVIATIONS);
  private readonly largest = new LargestDeviation();

  /**
   * Judges a deviation, then learns it.
   * @param deviation 0 or more; NaN where there is nothing to deviate from
   * @returns 0 to 1
   */
  judge(deviation: number): number {
    if (Number.isNaN(deviation)) {
      return 0;
    }
    const novelty = this.noveltyOf(deviation);
    this.usual.add(deviation);
    this.largest.add(deviation);
    return novelty;
  }

  private noveltyOf(deviation: number): number {
    if (deviation === 0 || this.usual.count < MIN_POINTS) {
      return 0;
    }
    const deviations = deviation / Math.sqrt(this.usual.value);
    return (deviation / (deviation + this.largest.value)) * Math.min(1, deviations / NOTABLE_DEVIATIONS);
  }
}
