import type { BaselineLayout } from './BaselineLayout';
import { cycleMean } from './cycleMean';
import { exponential } from './exponential';

/** Steps after which half of what the last value deviated by is forgotten. */
const FORGETTING_STEPS = [2, 12] as const;

/** The slope that the levels tell of a series without a season is not carried on further than this. */
const MOST_SLOPE_STEPS = 48;

/** One thing to be forecast: how the point `target` differs from its reference, known up to `lead` steps before it. */
export interface Target {
  /** On the way into the future, forecasts follow the known values. */
  readonly values: Float64Array;
  readonly target: number;
  readonly lead: number;
  /** After the last known point. */
  readonly levels: Float64Array;
}

/**
 * Writes down what a target is forecast from: how the last cycles of each season, the levels and, without a season,
 * their slope differ from the reference; a one comes last.
 * @returns the reference: the mean of the shortest season's last cycles, or the slowest level
 */
export function readFeatures(
  features: Float64Array,
  { seasonSteps, cycleCounts, steadyCycleCount, blockSteps }: BaselineLayout,
  { values, target, lead, levels }: Target
): number {
  const shortest = seasonSteps[0];
  const slowest = levels.length - 1;
  const isSeasonal = shortest !== undefined;
  const reference = isSeasonal ? cycleMean(values, target, shortest, cycleCounts[0]!) : levels[slowest]!;
  const offset = isSeasonal ? 0 : reference;
  let next = 0;
  for (let season = 0; season < seasonSteps.length; season++) {
    const steps = seasonSteps[season]!;
    features[next++] = values[target - steps]! - reference;
    const cycleCount = season === 0 ? steadyCycleCount : cycleCounts[season]!;
    features[next++] = cycleMean(values, target, steps, cycleCount) - reference;
  }
  for (let level = 0; level < (isSeasonal ? levels.length : slowest); level++) {
    features[next++] = levels[level]! - offset;
  }
  for (const steps of FORGETTING_STEPS) {
    features[next++] = (levels[0]! - offset) * exponential((-Math.LN2 * (lead - 1)) / steps);
  }
  if (!isSeasonal) {
    features[next++] = ((levels[1]! - offset) * Math.min(lead, MOST_SLOPE_STEPS)) / blockSteps;
  }
  features[next] = 1;
  return reference;
}
