import type { Scale } from '../prepare/scaleFor';
import type { Backtest } from './backtest';
import { backtestErrors } from './backtestErrors';
import { bandReach } from './bandReach';
import { countTestedPoints } from './countTestedPoints';
import type { ModelScore } from './Forecast';
import { profileErrors } from './profileErrors';

const LEVEL = 95;

/** What a miss costs in an interval score, in distances from the band. */
const MISS_PENALTY = 2 / (1 - LEVEL / 100);

/** What a backtest is scored against. */
export interface Outcome {
  /** On the models' scale; NaN where nothing was measured. */
  readonly observed: Float64Array;
  /** The same on the data's scale. */
  readonly measured: Float64Array;
  readonly scale: Scale;
  /** The mean absolute error that MASE and MSIS divide by. */
  readonly naiveError: number;
}

/**
 * Scores a backtest on the data's scale: MASE (Hyndman and Koehler, 2006), sMAPE and MSIS as the M4 competition defines
 * them, and the share of points that the 95 % band held. The band at each origin reaches as far as the errors of the
 * other origins do, where there are any. Scores are NaN where nothing was measured, MASE and MSIS also where the naive
 * forecast is never wrong.
 */
export function scoreBacktest(tested: Backtest, outcome: Outcome): Omit<ModelScore, 'model'> {
  const { plan, predictions } = tested;
  const { measured, scale, naiveError } = outcome;
  const errors = backtestErrors(tested, outcome.observed);
  const testedPoints = countTestedPoints(plan, outcome.observed);
  const { sizes, quotients, evidence } = profileErrors(errors, testedPoints);
  let [absoluteErrors, percentages, widths, held, count] = [0, 0, 0, 0, 0];
  predictions.forEach((prediction, k) => {
    const others = quotients.length === 1 ? quotients : quotients.filter((_, other) => other !== k);
    const [lowest, highest] = bandReach(others, evidence, LEVEL);
    for (let step = 0; step < prediction.length; step++) {
      const actual = measured[plan.origins[k]! + step];
      if (actual === undefined || Number.isNaN(actual)) {
        continue;
      }
      const predicted = scale.toData(prediction[step]!);
      const lower = scale.toData(prediction[step]! + lowest * sizes[step]!);
      const upper = scale.toData(prediction[step]! + highest * sizes[step]!);
      const error = Math.abs(actual - predicted);
      const size = Math.abs(actual) + Math.abs(predicted);
      absoluteErrors += error;
      percentages += size > 0 ? (200 * error) / size : 0;
      widths += upper - lower + MISS_PENALTY * Math.max(0, lower - actual, actual - upper);
      held += Number(actual >= lower && actual <= upper);
      count++;
    }
  });
  const naive = naiveError > 0 ? naiveError : Number.NaN;
  return {
    mase: absoluteErrors / count / naive,
    smape: percentages / count,
    msis: widths / count / naive,
    coverage: held / count,
    origins: plan.origins.length,
  };
}
