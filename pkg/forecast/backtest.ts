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
 * Fits a model at each origin, on what was known there only, and forecasts from it (rolling origin; Tashman, "Out-of-sample
 * tests of forecasting accuracy", 2000).
 * @throws {PresageError} where the model can't fit one of the histories
 */
export function backtest(
  model: UnfittedModel,
  history: ModelHistory,
  plan: BacktestPlan,
  training?: ForecastTraining
): Backtest {
  const fits = fitAtOrigins(model, history, plan.origins, training);
  return { plan, predictions: fits.map((fitted) => fitted.predict(plan.steps)) };
}

function fitAtOrigins(
  model: UnfittedModel,
  history: ModelHistory,
  origins: readonly number[],
  training: ForecastTraining | undefined
): FittedModel[] {
  if (model.fitEach !== undefined) {
    return model.fitEach(history, origins);
  }
  // The last of a model's fits is the one on the whole history.
  const fits = origins.length + 1;
  return origins.map((origin, fit) =>
    model.fit({ ...history, values: history.values.subarray(0, origin) }, training?.startFit(model.name, fit, fits))
  );
}
