import { DEVIATIONS_PER_MEDIAN } from './deviationsPerMedian';
import { recurringBursts } from './recurringBursts';
import { runningMedian } from './runningMedian';
import { median } from './median';

/** Points of an outlying stretch, the end exclusive. */
export interface Burst {
  readonly from: number;
  readonly to: number;
}

/** Fewer points tell no outlier from what is usual. */
const MIN_POINTS = 24;

/** The longest burst is this share of the shortest season, and a few points at least. */
const BURST_SHARE_OF_SEASON = 1 / 12;
const MIN_LONGEST_BURST = 3;
const MAX_LONGEST_BURST = 24;

/** Standard deviations of a normal distribution's middle, past which a value may be an outlier. */
const MIN_DEVIATIONS = 8;

/**
 * A series whose outermost three per cent lie far out as well has heavy tails: an outlier lies this many times further.
 */
const TAIL_SHARE = 0.03;
const MIN_TAILS = 4;

/** More than this share of the points is a habit of the series. */
const MAX_SHARE = 0.02;

/**
 * Finds isolated spikes and short bursts: far from their surroundings' median (Hampel's identifier; Davies and Gather,
 * "The identification of multiple outliers", 1993), and back again after. What recurs at equal distances, as a job at
 * night does, is none.
 * @param adjusted values without their seasons; NaN where missing
 * @param seasonSteps ascending
 * @param periods lengths in steps at which something may recur
 * @returns in time order
 */
export function findOutliers(
  adjusted: Float64Array,
  seasonSteps: readonly number[],
  periods: readonly number[]
): Burst[] {
  const points = Uint32Array.from(adjusted.keys()).filter((i) => !Number.isNaN(adjusted[i]!));
  if (points.length < MIN_POINTS) {
    return [];
  }
  const longest = Math.min(
    MAX_LONGEST_BURST,
    Math.max(MIN_LONGEST_BURST, Math.floor((seasonSteps[0] ?? 0) * BURST_SHARE_OF_SEASON))
  );
  const present = Float64Array.from(points, (i) => adjusted[i]!);
  // Twice the longest burst on each side: three quarters of its surroundings are then usual points.
  const usual = runningMedian(present, 2 * longest);
  const distances = present.map((value, k) => Math.abs(value - usual[k]!));
  const limit = limitOf(distances);
  const bursts = burstsBeyond(distances, limit, longest);
  const outliers = bursts.reduce((sum, { from, to }) => sum + to - from, 0);
  if (outliers > MAX_SHARE * points.length) {
    return [];
  }
  const inTime = bursts.map(({ from, to }) => ({ from: points[from]!, to: points[to - 1]! + 1 }));
  const recurring = recurringBursts(inTime, periods);
  return inTime.filter((burst) => !recurring.has(burst));
}

function limitOf(distances: Float64Array): number {
  const sorted = distances.slice().sort();
  const tail = sorted[Math.floor((1 - TAIL_SHARE) * (sorted.length - 1))]!;
  return Math.max(MIN_DEVIATIONS * DEVIATIONS_PER_MEDIAN * median(distances), MIN_TAILS * tail);
}

/** Runs past the limit that are short enough, begin after as many usual points as they hold and end before as many. */
function burstsBeyond(distances: Float64Array, limit: number, longest: number): Burst[] {
  const runs: Burst[] = [];
  for (let k = 0; k < distances.length; k++) {
    if (!(distances[k]! > limit)) {
      continue;
    }
    const from = k;
    while (k < distances.length && distances[k]! > limit) {
      k++;
    }
    runs.push({ from, to: k });
  }
  return runs.filter(({ from, to }) => {
    const length = to - from;
    return length <= longest && from >= length && distances.length - to >= length;
  });
}
