import type { BaselineLayout } from './BaselineLayout';
import { cycleMean } from './cycleMean';
import { levelRates } from './levelRates';

/**
 * Exponentially weighted means, one a rate, after a value more: of how far the values are from their shortest season's
 * mean, or of the values where there is no season.
 * @param levels after the point before, or undefined at the first
 * @param values known up to `point`
 */
export function advanceLevels(
  levels: Float64Array | undefined,
  { seasonSteps, cycleCounts }: BaselineLayout,
  values: Float64Array,
  point: number
): Float64Array {
  const shortest = seasonSteps[0];
  const reference = shortest === undefined ? 0 : cycleMean(values, point, shortest, cycleCounts[0]!);
  const deviation = values[point]! - reference;
  return Float64Array.from(levelRates, (rate, i) => {
    const before = levels?.[i] ?? deviation;
    return before + rate * (deviation - before);
  });
}
