import { movingAverage } from './movingAverage';

/** A series taken apart into seasons and the rest: `values[i] = adjusted[i] + seasonAt(profiles, i)`. */
export interface SeasonalDecomposition {
  /** The values without their seasons; NaN where they are missing. */
  readonly adjusted: Float64Array;
  /** One a season: its value at each of its steps, zero on average. Point `i` has step `i % profile.length`. */
  readonly profiles: readonly Float64Array[];
}

/** Cycles after which an old cycle counts half as much as the newest: seasons change shape slowly. */
const HALF_LIFE_CYCLES = 6;

/**
 * Takes additive seasons out, shortest first: each profile is the recency-weighted mean of the detrended cycles, shrunk
 * towards zero by the share of it that noise alone would give. After the classical decomposition (Hyndman and
 * Athanasopoulos, Forecasting: Principles and Practice, 3.4), with more seasons.
 * @param values regular grid; NaN where missing
 * @param seasonSteps ascending; those with fewer than two cycles in `values` are left alone
 */
export function decomposeSeasons(values: Float64Array, seasonSteps: readonly number[]): SeasonalDecomposition {
  const adjusted = values.slice();
  const usable = seasonSteps.filter((steps) => 2 * steps <= values.length);
  const longest = usable.at(-1);
  if (longest === undefined) {
    return { adjusted, profiles: [] };
  }
  const trend = movingAverage(values, longest);
  const remainder = values.map((value, i) => value - trend[i]!);
  const profiles = usable.map((steps) => {
    const profile = seasonProfile(remainder, steps);
    for (let i = 0, step = 0; i < remainder.length; i++) {
      remainder[i] = remainder[i]! - profile[step]!;
      adjusted[i] = adjusted[i]! - profile[step]!;
      step = step + 1 === steps ? 0 : step + 1;
    }
    return profile;
  });
  return { adjusted, profiles };
}

function seasonProfile(remainder: Float64Array, steps: number): Float64Array {
  const decay = 0.5 ** (1 / HALF_LIFE_CYCLES);
  const profile = new Float64Array(steps);
  let noise = 0;
  let measuredSteps = 0;
  for (let step = 0; step < steps; step++) {
    let weight = 0;
    let weightSquares = 0;
    let sum = 0;
    let squares = 0;
    // Each older cycle counts less: the running sums decay before a newer value joins them.
    for (let i = step; i < remainder.length; i += steps) {
      weight *= decay;
      weightSquares *= decay * decay;
      sum *= decay;
      squares *= decay;
      const value = remainder[i]!;
      if (!Number.isNaN(value)) {
        weight += 1;
        weightSquares += 1;
        sum += value;
        squares += value * value;
      }
    }
    if (weight === 0) {
      continue;
    }
    const mean = sum / weight;
    profile[step] = mean;
    // The variance of a weighted mean: the values' variance over Kish's effective count, unbiased for that count.
    const effectiveCount = (weight * weight) / weightSquares;
    if (effectiveCount > 1) {
      noise += Math.max(0, squares / weight - mean * mean) / (effectiveCount - 1);
      measuredSteps++;
    }
  }
  return shrink(profile, measuredSteps === 0 ? 0 : noise / measuredSteps);
}

/** Centres a profile at zero and takes from its variance what the noise in its means explains. */
function shrink(profile: Float64Array, noiseVariance: number): Float64Array {
  const mean = profile.reduce((sum, value) => sum + value, 0) / profile.length;
  const variance = profile.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, profile.length - 1);
  const share = variance > 0 ? Math.max(0, 1 - noiseVariance / variance) : 0;
  return profile.map((value) => share * (value - mean));
}
