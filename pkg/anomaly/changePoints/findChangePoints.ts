import { median } from '../../prepare/median';
import { ROUNDING_SHARE } from '../../prepare/roundingShare';
import { isMeasurable } from '../isMeasurable';
import type { ChangePoint } from './ChangePoint';
import { clipSpikes } from './clipSpikes';
import { confirmSteps } from './confirmSteps';
import { cumulativeSums } from './cumulativeSums';
import { fitSteps, type Steps } from './fitSteps';
import { longRunDeviation } from './longRunDeviation';

/** Points that a level lasts at least: what is over sooner is a burst. */
const MIN_POINTS = 8;

/** What a step has to save, in variances of the noise and logarithms of the number of points. */
const PENALTY = 3;

/** Noise is looked at in blocks of so many points where steps are searched for; `confirmSteps` looks further. */
const NOISE_BLOCKS = [1, 2, 4];

/** Trends are measured over this share of the points, which few steps fall into. */
const TREND_SHARE = 1 / 16;

/**
 * Finds where a series moved to another level and stayed. Steps are searched for by PELT, which is exact, on values whose
 * spikes are clipped, with the trend that explains them best; and confirmed against what the series does elsewhere, so
 * that noise, lasting noise, random walks, trends, waves and ramps have next to none.
 * @param values at equal distances and without their seasons; missing and infinite ones are left out
 * @returns in time order; none where there are fewer than two levels' worth of values
 */
export function findChangePoints(values: Float64Array): ChangePoint[] {
  const places = Uint32Array.from(values.keys()).filter((i) => isMeasurable(values[i]!));
  if (places.length < 2 * MIN_POINTS) {
    return [];
  }
  const present = Float64Array.from(places, (i) => values[i]!);
  const middle = median(present);
  const centred = present.map((value) => value - middle);
  const rounding = ROUNDING_SHARE * present.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
  if (!centred.some((value) => Math.abs(value) > rounding)) {
    return [];
  }
  const steps = findSteps(clipSpikes(centred, MIN_POINTS), rounding);
  return confirmSteps(steps, rounding).map(({ point, before, after, significance }) => {
    const trend = middle + steps.slope * (point - 0.5);
    return { index: places[point]!, before: trend + before, after: trend + after, size: after - before, significance };
  });
}

function findSteps(values: Float64Array, rounding: number): Steps {
  const sums = cumulativeSums(values);
  const noise = Math.max(rounding, ...NOISE_BLOCKS.map((length) => longRunDeviation(sums, length)));
  const penalty = PENALTY * Math.log(values.length) * noise ** 2;
  const level = fitSteps(values, 0, penalty, MIN_POINTS);
  if (level.cuts.length === 0) {
    return level;
  }
  const lag = Math.ceil(TREND_SHARE * values.length);
  const slopes = Float64Array.from({ length: values.length - lag }, (_, i) => (values[i + lag]! - values[i]!) / lag);
  const rising = fitSteps(values, median(slopes), penalty, MIN_POINTS);
  const better = fitSteps(values, rising.betterSlope, penalty, MIN_POINTS);
  return [level, rising, better].reduce((best, other) => (other.cost < best.cost ? other : best));
}
