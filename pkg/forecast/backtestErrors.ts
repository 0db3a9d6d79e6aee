import type { Backtest } from './backtest';

/**
 * What a backtest's predictions missed by, measured less predicted, on the models' scale.
 * @param observed NaN where nothing was measured
 * @returns a row an origin, a value a step; NaN where nothing was measured, or not yet
 */
export function backtestErrors({ plan, predictions }: Backtest, observed: Float64Array): Float64Array[] {
  return predictions.map((prediction, k) => errorsFrom(plan.origins[k]!, prediction, observed));
}

/** The same from one origin. */
export function errorsFrom(origin: number, prediction: Float64Array, observed: Float64Array): Float64Array {
  return prediction.map((predicted, step) => (observed[origin + step] ?? Number.NaN) - predicted);
}
