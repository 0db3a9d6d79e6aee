import type { ModelHistory, UnfittedModel } from '../models/Model';
import type { ForecastTraining } from './ForecastTraining';

/** Where a backtest cuts the history: it learns from the points before each origin and forecasts the `steps` after it. */
export interface BacktestPlan {
  /** Ascending; the number of points learnt from. The last ones may have fewer than `steps` points after them. */
  readonly origins: readonly number[];
  readonly steps: number;
}

/** What a model forecast from each origin, on the models' scale: `predictions[k]` belongs to `origins[k]`. */
export interface Backtest {
  readonly plan: BacktestPlan;
  readonly predictions: readonly Float64Array[];
}

/**
 * What was known at each origin. Made once for all models: what several of them work out of a history is remembered with the object.
 * @param history of all points
 */
export function historiesAt(history: ModelHistory, { origins }: BacktestPlan): ModelHistory[] {
  return origins.map((origin) => ({ ...history, values: history.values.subarray(0, origin) }));
}

/** A model's prediction from one origin of a plan. */
export interface OriginPrediction {
  /** Which of the plan's origins. */
  readonly k: number;
  readonly prediction: Float64Array;
}

/**
 * Fits a model at one origin after the other, on what was known there only, and forecasts from it (rolling origin; Tashman,
 * "Out-of-sample tests of forecasting accuracy", 2000). Whoever stops asking saves the fits that were to come.
 * @param histories one for each origin of the plan
 * @param order which origins to begin with
 * @throws {PresageError} where the model can't fit one of the histories
 */
export function* predictAtOrigins(
  model: UnfittedModel,
  histories: readonly ModelHistory[],
  { origins, steps }: BacktestPlan,
  order: readonly number[],
  training?: ForecastTraining
): Generator<OriginPrediction> {
  const all = model.fitEach?.(histories.at(-1)!, origins);
  // The last of a model's fits is the one on the whole history.
  const fits = origins.length + 1;
  for (const [fit, k] of order.entries()) {
    const fitted = all?.[k] ?? model.fit(histories[k]!, training?.startFit(model.name, fit, fits));
    yield { k, prediction: fitted.predict(steps) };
  }
}
