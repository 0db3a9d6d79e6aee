import { median } from './median';
import { movingAverage } from './movingAverage';

/** The middle of fewer cycles is no more robust than their mean. */
const MIN_CYCLES = 3;

/**
 * Takes seasons out by the median of each of their steps, so that neither a few outliers nor a shift of the level
 * leaves a trace in them. A season that the history holds less than three times stays in.
 * @param values regular grid; NaN where missing
 * @param seasonSteps ascending
 * @returns the values without their seasons; NaN where they are missing
 */
export function robustAdjust(values: Float64Array, seasonSteps: readonly number[]): Float64Array {
  const usable = seasonSteps.filter((steps) => MIN_CYCLES * steps <= values.length);
  const longest = usable.at(-1);
  const adjusted = values.slice();
  if (longest === undefined) {
    return adjusted;
  }
  const trend = movingAverage(values, longest);
  const remainder = values.map((value, i) => value - trend[i]!);
  for (const steps of usable) {
    const profile = medianProfile(remainder, steps);
    for (let i = 0, step = 0; i < remainder.length; i++) {
      remainder[i] = remainder[i]! - profile[step]!;
      adjusted[i] = adjusted[i]! - profile[step]!;
      step = step + 1 === steps ? 0 : step + 1;
    }
  }
  return adjusted;
}

function medianProfile(remainder: Float64Array, steps: number): Float64Array {
  const cycle = new Float64Array(Math.ceil(remainder.length / steps));
  return Float64Array.from({ length: steps }, (_, step) => {
    let count = 0;
    for (let i = step; i < remainder.length; i += steps) {
      const value = remainder[i]!;
      if (!Number.isNaN(value)) {
        cycle[count++] = value;
      }
    }
    return count === 0 ? 0 : median(cycle.subarray(0, count));
  });
}
