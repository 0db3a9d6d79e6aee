import type { FittedModel, ModelHistory, UnfittedModel } from '../models/Model';
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

/**
 * Fits a model at each origin, on what was known there only, and forecasts from it (rolling origin; Tashman, "Out-of-sample
 * tests of forecasting accuracy", 2000).
 * @param histories one for each origin of the plan
 * @throws {PresageError} where the model can't fit one of the histories
 */
export function backtest(
  model: UnfittedModel,
  histories: readonly ModelHistory[],
  plan: BacktestPlan,
  training?: ForecastTraining
): Backtest {
  const fits = fitAtOrigins(model, histories, plan.origins, training);
  return { plan, predictions: fits.map((fitted) => fitted.predict(plan.steps)) };
}

function fitAtOrigins(
  model: UnfittedModel,
  histories: readonly ModelHistory[],
  origins: readonly number[],
  training: ForecastTraining | undefined
): FittedModel[] {
  const longest = histories.at(-1);
  if (model.fitEach !== undefined && longest !== undefined) {
    return model.fitEach(longest, origins);
  }
  // The last of a model's fits is the one on the whole history.
  const fits = origins.length + 1;
  return histories.map((history, fit) => model.fit(history, training?.startFit(model.name, fit, fits)));
}
