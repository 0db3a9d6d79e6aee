import type { FittedModel, ModelHistory, UnfittedModel } from '../models/Model';
import type { ForecastTraining } from './ForecastTraining';

/**
 * Where a backtest cuts the history: it learns from the points before each origin and forecasts the `steps` after it.
 */
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
 * What was known at each origin. Made once for all models: what several of them work out of a history is remembered
 * with the object.
 * @param history of all points
 */
export function historiesAt(history: ModelHistory, { origins }: BacktestPlan): ModelHistory[] {
  return origins.map((origin) => ({ ...history, values: history.values.subarray(0, origin) }));
}

/** The fits of a model that a backtest and a forecast need. */
export interface OriginFits {
  /**
   * The fit on what was known at origin `k`.
   * @param turn how many fits were asked for before
   */
  fitAt(k: number, turn: number): FittedModel;
  /** The fit on the whole history. */
  fitWhole(): FittedModel;
}

/**
 * Fits a model at each origin, on what was known there only (rolling origin; Tashman, "Out-of-sample tests of
 * forecasting accuracy", 2000). What is not asked for is not fitted, but by models that fit all origins at the price of
 * one.
 * @param histories one for each origin
 * @throws {PresageError} where the model can't fit one of the histories
 */
export function originFits(
  model: UnfittedModel,
  histories: readonly ModelHistory[],
  whole: ModelHistory,
  training?: ForecastTraining
): OriginFits {
  if (model.fitEach !== undefined) {
    const all = model.fitEach(
      whole,
      [...histories, whole].map(({ values }) => values.length)
    );
    return { fitAt: (k) => all[k]!, fitWhole: () => all.at(-1)! };
  }
  const fits = histories.length + 1;
  return {
    fitAt: (k, turn) => model.fit(histories[k]!, training?.startFit(model.name, turn, fits)),
    fitWhole: () => model.fit(whole, training?.startFit(model.name, fits - 1, fits)),
  };
}
