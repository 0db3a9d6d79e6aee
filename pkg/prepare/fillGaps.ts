import { decomposeSeasons } from './decomposeSeasons';
import { seasonAt } from './seasonAt';

/** Values without a missing one, and how many stretches were filled. */
export interface FilledValues {
  readonly values: Float64Array;
  readonly gapCount: number;
}

/**
 * Fills missing values between measured ones: a straight line through the seasonally adjusted values, plus the season.
 * @param values the first and the last are measured
 * @param seasonSteps ascending
 */
export function fillGaps(values: Float64Array, seasonSteps: readonly number[]): FilledValues {
  if (!values.some(Number.isNaN)) {
    return { values, gapCount: 0 };
  }
  const { adjusted, profiles } = decomposeSeasons(values, seasonSteps);
  const filled = values.slice();
  let gapCount = 0;
  let before = 0;
  for (let after = 1; after < values.length; after++) {
    if (Number.isNaN(values[after]!)) {
      continue;
    }
    if (after > before + 1) {
      gapCount++;
      const slope = (adjusted[after]! - adjusted[before]!) / (after - before);
      for (let i = before + 1; i < after; i++) {
        filled[i] = adjusted[before]! + slope * (i - before) + seasonAt(profiles, i);
      }
    }
    before = after;
  }
  return { values: filled, gapCount };
}
