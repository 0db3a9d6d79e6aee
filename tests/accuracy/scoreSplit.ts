import type { Band } from '../../pkg/forecast/Forecast';
import { coverage } from '../../pkg/forecast/scores/coverage';
import { meanAbsoluteScaledError } from '../../pkg/forecast/scores/meanAbsoluteScaledError';
import { scaledIntervalScore } from '../../pkg/forecast/scores/scaledIntervalScore';
import { symmetricMape } from '../../pkg/forecast/scores/symmetricMape';
import type { Split } from './Split';

/** A forecast's scores on what came next; NaN where there is none. */
export interface SplitScore {
  /** The split's. */
  readonly id: string;
  /** In percent, 0 to 200. */
  readonly smape: number;
  readonly mase: number;
  /** Of the highest level's band. */
  readonly msis: number;
  /** For each level the share of the values it held, in each third of the horizon. */
  readonly coverages: ReadonlyArray<readonly number[]>;
}

/** @param forecast as far ahead as the split's test values, or short of them where its history allows no more */
export function scoreSplit(
  { id, test, scale }: Split,
  { mean, bands }: { readonly mean: Float64Array; readonly bands: readonly Band[] }
): SplitScore {
  const actual = test.subarray(0, mean.length);
  const widest = bands.at(-1)!;
  return {
    id,
    smape: symmetricMape(actual, mean),
    mase: meanAbsoluteScaledError(actual, mean, scale),
    msis: scaledIntervalScore(actual, widest, scale),
    coverages: bands.map((band) => coverageOfThirds(actual, band)),
  };
}

function coverageOfThirds(actual: Float64Array, { level, lower, upper }: Band): number[] {
  return [0, 1, 2].map((third) => {
    const from = Math.floor((third * actual.length) / 3);
    const to = Math.floor(((third + 1) * actual.length) / 3);
    return coverage(actual.subarray(from, to), {
      level,
      lower: lower.subarray(from, to),
      upper: upper.subarray(from, to),
    });
  });
}
