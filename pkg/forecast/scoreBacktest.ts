import type { Scale } from '../prepare/scaleFor';
import { concatenate } from '../series/concatenate';
import type { Backtest } from './backtest';
import { backtestErrors } from './backtestErrors';
import { bandReach } from './bandReach';
import type { ModelScore } from './Forecast';
import { profileErrors } from './profileErrors';
import { coverage } from './scores/coverage';
import { meanAbsoluteScaledError } from './scores/meanAbsoluteScaledError';
import { scaledIntervalScore } from './scores/scaledIntervalScore';
import { symmetricMape } from './scores/symmetricMape';

const LEVEL = 95;

/** What a backtest is scored against. */
export interface Outcome {
  /** On the models' scale; NaN where nothing was measured. */
  readonly observed: Float64Array;
  /** The same on the data's scale. */
  readonly measured: Float64Array;
  readonly scale: Scale;
  /** The mean absolute error that MASE and MSIS divide by. */
  readonly naiveError: number;
  /** How many measured points the backtest forecasts. */
  readonly testedPoints: number;
}

/**
 * Scores a backtest on the data's scale: MASE (Hyndman and Koehler, 2006), sMAPE and MSIS as the M4 competition defines
 * them, and the share of points that the 95 % band held. The band at each origin reaches as far as the errors of the
 * other origins do, where there are any. Scores are NaN where nothing was measured, MASE and MSIS also where the naive
 * forecast is never wrong.
 */
export function scoreBacktest(tested: Backtest, outcome: Outcome): Omit<ModelScore, 'model'> {
  const { plan, predictions } = tested;
  const { observed, measured, scale, naiveError, testedPoints } = outcome;
  const { sizes, quotients, evidence } = profileErrors(backtestErrors(tested, observed), testedPoints);
  const reaches = predictions.map((_, k) => {
    const others = quotients.length === 1 ? quotients : quotients.filter((__, other) => other !== k);
    return bandReach(others, evidence, LEVEL);
  });
  const actual = joinOrigins(tested, (_, k, step) => measured[plan.origins[k]! + step] ?? Number.NaN);
  const predicted = joinOrigins(tested, scale.toData);
  const band = {
    level: LEVEL,
    lower: joinOrigins(tested, (value, k, step) => scale.toData(value + reaches[k]![0] * sizes[step]!)),
    upper: joinOrigins(tested, (value, k, step) => scale.toData(value + reaches[k]![1] * sizes[step]!)),
  };
  return {
    mase: meanAbsoluteScaledError(actual, predicted, naiveError),
    smape: symmetricMape(actual, predicted),
    msis: scaledIntervalScore(actual, band, naiveError),
    coverage: coverage(actual, band),
    origins: plan.origins.length,
  };
}

/** A value for each prediction, of all origins one after the other. */
function joinOrigins(
  { predictions }: Backtest,
  valueOf: (predicted: number, origin: number, step: number) => number
): Float64Array {
  return concatenate(...predictions.map((prediction, k) => prediction.map((value, step) => valueOf(value, k, step))));
}
