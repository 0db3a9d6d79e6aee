import type { ModelName } from '../models/ModelName';
import type { Series } from '../series/Series';

/**
 * What the engine answers for one series. `mean` and all arrays of the bands have one value a step of the horizon;
 * fewer, one at least, where the history is shorter than that.
 */
export interface Forecast {
  /** The prepared series learnt from: regular grid, original scale; NaN where nothing was measured. */
  readonly history: Series;
  /** Time of the first forecast point, Unix ms; the step is `history.stepMs`. */
  readonly startMs: number;
  readonly mean: Float64Array;
  /** One for each asked level, ascending by level; each contains the one before it. */
  readonly bands: readonly Band[];
  /** The model chosen, or a blend of several. */
  readonly model: ModelName | 'blend';
  /** The models the forecast is made of, heaviest first; the weights add up to 1. */
  readonly weights: ReadonlyArray<{ readonly model: ModelName; readonly weight: number }>;
  /** Detected or given seasons, in steps, ascending; empty where there is none. */
  readonly seasonSteps: readonly number[];
  /** What is forecast with first, then every other model that was tried, best first; those left out last. */
  readonly scores: readonly ModelScore[];
  /** Where the plan asks for them. */
  readonly components?: Components;
  /** What was done to the data, for people: "3 gaps filled", "averaged down to 10,000 points". */
  readonly notes: readonly string[];
}

/** A series taken apart on the data's scale: at each time the trend, the seasons and a rest add up to the value. */
export interface Components {
  /** A value for each point of the history and then each step of the horizon. */
  readonly trend: Float64Array;
  /** One for each of `seasonSteps`, as long as the trend. */
  readonly seasons: readonly Float64Array[];
}

export interface Band {
  /** Coverage in percent. */
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A model's mean scores over the backtest's origins; NaN where a score is undefined. */
export interface ModelScore {
  readonly model: ModelName | 'blend';
  readonly mase: number;
  /** In percent, 0 to 200. */
  readonly smape: number;
  /** Mean scaled interval score of the 95 % band. */
  readonly msis: number;
  /** The share of measured values that the 95 % band held, 0 to 1. */
  readonly coverage: number;
  /** Origins the scores are the mean of. */
  readonly origins: number;
  /** Why the model was left out, where it was. */
  readonly failure?: string;
}
