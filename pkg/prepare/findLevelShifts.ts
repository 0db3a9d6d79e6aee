import { DEVIATIONS_PER_MEDIAN } from './deviationsPerMedian';
import { median } from './median';
import { ROUNDING_SHARE } from './roundingShare';

/** A lasting jump: from `point` on, values lie higher by `size` than before. */
export interface LevelShift {
  readonly point: number;
  readonly size: number;
}

/** Points on each side whose means are compared; a shift has to last as long. */
const USUAL_WINDOW = 48;
const MIN_WINDOW = 8;

/** A history this many windows long tells what differences are usual. */
const MIN_WINDOWS = 8;

/**
 * Usual differences of neighbouring windows, in standard deviations, that a shift has to pass: noise and random walks
 * don't.
 */
const MIN_DEVIATIONS = 6;

/** A shift has happened for the most part within this share of its window; a ramp has not. */
const ABRUPT_WINDOW_SHARE = 0.25;
const ABRUPT_SHARE = 0.6;

/** A jump this large a period before or after is the same one come round again. */
const RECURRING_SHARE = 0.5;

/** More shifts than this are a habit of the series. */
const MAX_SHIFTS = 3;

/**
 * Finds where the level jumped and stayed: the mean of the points after against that of those before, set against how
 * much neighbouring windows of this series differ elsewhere, so that trends, random walks and slow waves have none. A
 * series that jumps often, or again a period later, has none either.
 * @param adjusted values without their seasons and outliers; NaN where missing
 * @param seasonSteps ascending
 * @param periods lengths in steps at which something may recur
 * @returns in time order
 */
export function findLevelShifts(
  adjusted: Float64Array,
  seasonSteps: readonly number[],
  periods: readonly number[]
): LevelShift[] {
  const points = Uint32Array.from(adjusted.keys()).filter((i) => !Number.isNaN(adjusted[i]!));
  const window = Math.min(seasonSteps[0] ?? USUAL_WINDOW, USUAL_WINDOW, Math.floor(points.length / MIN_WINDOWS));
  if (window < MIN_WINDOW) {
    return [];
  }
  const values = Float64Array.from(points, (i) => adjusted[i]!);
  const shifts: LevelShift[] = [];
  while (shifts.length <= MAX_SHIFTS) {
    const shift = largestShift(values, window, periods);
    if (shift === undefined) {
      return shifts.map(({ point, size }) => ({ point: points[point]!, size })).toSorted((a, b) => a.point - b.point);
    }
    if (shift.recurs) {
      return [];
    }
    shifts.push(shift);
    for (let i = 0; i < shift.point; i++) {
      values[i] = values[i]! + shift.size;
    }
  }
  return [];
}

interface Jump extends LevelShift {
  readonly recurs: boolean;
}

function largestShift(values: Float64Array, window: number, periods: readonly number[]): Jump | undefined {
  const sums = new Float64Array(values.length + 1);
  let peak = 0;
  for (let i = 0; i < values.length; i++) {
    sums[i + 1] = sums[i]! + values[i]!;
    peak = Math.max(peak, Math.abs(values[i]!));
  }
  const difference = (point: number, reach: number): number =>
    (sums[point + reach]! - 2 * sums[point]! + sums[point - reach]!) / reach;

  const differences = Float64Array.from({ length: values.length - 2 * window + 1 }, (_, k) =>
    difference(window + k, window)
  );
  const drift = median(differences);
  const sizes = differences.map((value) => Math.abs(value - drift));
  let largest = 0;
  for (let k = 1; k < sizes.length; k++) {
    largest = sizes[k]! > sizes[largest]! ? k : largest;
  }
  const elsewhere = sizes.filter((_, k) => Math.abs(k - largest) >= window);
  const usual = Math.max(DEVIATIONS_PER_MEDIAN * median(elsewhere), ROUNDING_SHARE * peak);
  if (!(sizes[largest]! > MIN_DEVIATIONS * usual)) {
    return undefined;
  }
  const point = window + largest;
  const size = differences[largest]! - drift;
  const near = Math.ceil(ABRUPT_WINDOW_SHARE * window);
  if (!(difference(point, near) / size > ABRUPT_SHARE)) {
    return undefined;
  }
  const again = periods.flatMap((period) => [largest - period, largest + period]);
  const recurs = again.some((k) => mostAround(differences, k, near, drift, size) > RECURRING_SHARE);
  return { point, size, recurs };
}

/** The largest difference within `reach` of `place`, as a share of `size`. */
function mostAround(differences: Float64Array, place: number, reach: number, drift: number, size: number): number {
  let most = 0;
  for (let k = Math.max(0, place - reach); k <= Math.min(differences.length - 1, place + reach); k++) {
    most = Math.max(most, (differences[k]! - drift) / size);
  }
  return most;
}
