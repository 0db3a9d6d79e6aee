import { DEVIATIONS_PER_MEDIAN } from '../../prepare/deviationsPerMedian';
import { median } from '../../prepare/median';
import type { Steps } from './fitSteps';
import { longRunDeviation } from './longRunDeviation';

/** Blocks that tell what differences are usual. */
const MIN_BLOCKS = 8;

/** Differences that cross no step have to be this share of all to stand for them. */
const MIN_OWN_SHARE = 0.25;

/** Points on either side that tell how noisy a series is around a point. */
const ROUGHNESS_POINTS = 64;

/** How much a series differs from itself without any change of level, on short scales and long ones. */
export class NoiseScales {
  private readonly ownDeviations: number[] = [];
  private readonly usualDifferences = new Map<number, number>();
  private readonly jumps: Float64Array;
  private readonly usualJump: number;

  /** @param least the noise that rounding alone makes, above 0 */
  constructor(
    private readonly steps: Steps,
    private readonly least: number
  ) {
    const { flat, sums } = steps;
    for (let length = 1; length === 1 || length * MIN_BLOCKS <= flat.length; length *= 2) {
      const deviation = longRunDeviation(sums, length);
      this.ownDeviations.push(Math.max(this.ownDeviations.at(-1) ?? least, deviation));
    }
    this.jumps = Float64Array.from({ length: flat.length - 1 }, (_, i) => Math.abs(flat[i + 1]! - flat[i]!));
    this.usualJump = Math.max(least, median(this.jumps));
  }

  /** Long-run standard deviation as far as blocks of up to so many points show it; see `longRunDeviation`. */
  deviation(blockLength: number): number {
    const scale = Math.floor(Math.log2(Math.max(1, blockLength)));
    return this.ownDeviations[Math.min(scale, this.ownDeviations.length - 1)]!;
  }

  /** Standard deviation of the difference between the means of so many points before and after a point. */
  usualDifference(width: number): number {
    const known = this.usualDifferences.get(width);
    if (known !== undefined) {
      return known;
    }
    const { sums, cuts } = this.steps;
    const all = Float64Array.from({ length: sums.length - 2 * width }, (_, i) =>
      Math.abs(sums[i + 2 * width]! - 2 * sums[i + width]! + sums[i]!)
    );
    const isOwn = new Uint8Array(all.length).fill(1);
    for (const cut of cuts) {
      isOwn.fill(0, Math.max(0, cut - 2 * width + 1), cut);
    }
    const own = all.filter((_, i) => isOwn[i] === 1);
    const typical = median(own.length >= MIN_OWN_SHARE * all.length ? own : all) / width;
    const usual = Math.max(this.least, DEVIATIONS_PER_MEDIAN * typical);
    this.usualDifferences.set(width, usual);
    return usual;
  }

  /** How many times as noisy as usual the series is around a point, on the noisier side and within the given stretch. */
  roughness(from: number, at: number, to: number): number {
    const before = median(this.jumps.subarray(Math.max(from, at - ROUGHNESS_POINTS), at - 1));
    const after = median(this.jumps.subarray(at, Math.min(to, at + ROUGHNESS_POINTS) - 1));
    return Math.max(this.usualJump, before, after) / this.usualJump;
  }
}
