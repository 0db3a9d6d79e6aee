import type { Forecast } from '../../forecast/Forecast';
import { coverage } from '../../forecast/scores/coverage';
import { meanAbsoluteScaledError } from '../../forecast/scores/meanAbsoluteScaledError';
import { naiveScale } from '../../forecast/scores/naiveScale';
import { scaledIntervalScore } from '../../forecast/scores/scaledIntervalScore';
import { symmetricMape } from '../../forecast/scores/symmetricMape';
import type { BacktestOptions } from './BacktestOptions';
import type { Scores } from './Scores';
import type { HeldOutSeries } from './HeldOutSeries';

/**
 * Scores a forecast by what came after its origin, in units of the naive forecast's error before it.
 * @param forecast one band, and a value for each step of the horizon
 */
export function scoreAtOrigin(
  { values }: HeldOutSeries,
  origin: number,
  { mean, bands, seasonSteps }: Forecast,
  cycle: BacktestOptions['cycle']
): Scores {
  const actual = values.subarray(origin, origin + mean.length);
  const scale = naiveScale(values.subarray(0, origin), cycle === 'auto' ? (seasonSteps[0] ?? 1) : cycle);
  const [band] = bands;
  return {
    smape: symmetricMape(actual, mean),
    mase: meanAbsoluteScaledError(actual, mean, scale),
    msis: scaledIntervalScore(actual, band!, scale),
    coverage: coverage(actual, band!),
  };
}
