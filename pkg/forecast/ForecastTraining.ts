import type { Training, UnfittedModel } from '../models/Model';
import type { ModelName } from '../models/ModelName';

/** Holds models that train for long to their time, and hears how far they are. */
export interface ForecastTraining {
  /**
   * Called before each fit of a model that a forecast makes: one at each origin of the backtest, and one on the whole
   * history.
   * @param fit the first is 0
   * @param fits of this model in all, so that each gets its part of the time
   */
  startFit(model: ModelName, fit: number, fits: number): Training;
  /**
   * Called with each model before its first fit.
   * @param grid the times of the values that it will be fitted to
   * @returns the model to fit in its place, which may go on from what an earlier forecast trained
   */
  reuse(model: UnfittedModel, grid: HistoryGrid): UnfittedModel;
}

/** Where a history's values lie in time. */
export interface HistoryGrid {
  /** Of the first value, Unix ms. */
  readonly startMs: number;
  readonly stepMs: number;
}
