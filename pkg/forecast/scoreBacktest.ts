import type { Scale } from '../prepare/scaleFor';
import type { Backtest } from './backtest';

/** Mean scores over a backtest's origins, on the data's scale. */
export interface BacktestScore {
  /** Mean absolute scaled error; NaN where the seasonal naive's own error is zero. */
  readonly mase: number;
  /** In percent, 0 to 200. */
  readonly smape: number;
}

/**
 * Scores a backtest by MASE (Hyndman and Koehler, 2006) and by sMAPE as the M4 competition defines it; unmeasured points don't count.
 * @param measured the history on the data's scale; NaN where nothing was measured
 * @param naiveError the mean absolute error that MASE divides by
 */
export function scoreBacktest(
  { plan, predictions }: Backtest,
  measured: Float64Array,
  scale: Scale,
  naiveError: number
): BacktestScore {
  let absoluteErrors = 0;
  let percentages = 0;
  let count = 0;
  predictions.forEach((prediction, k) => {
    const origin = plan.origins[k]!;
    for (let step = 0; step < prediction.length; step++) {
      const actual = measured[origin + step]!;
      if (Number.isNaN(actual)) {
        continue;
      }
      const predicted = scale.toData(prediction[step]!);
      const error = Math.abs(actual - predicted);
      const size = Math.abs(actual) + Math.abs(predicted);
      absoluteErrors += error;
      percentages += size > 0 ? (200 * error) / size : 0;
      count++;
    }
  });
  return {
    mase: naiveError > 0 && count > 0 ? absoluteErrors / count / naiveError : Number.NaN,
    smape: count > 0 ? percentages / count : Number.NaN,
  };
}
