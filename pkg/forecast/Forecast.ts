import type { ModelName } from '../models/ModelName';
import type { Series } from '../series/Series';

/**
 * What the engine answers for one series. `mean` and all arrays of the bands have one value a step of the horizon; fewer, one at
 * least, where the history is shorter than that.
 */
export interface Forecast {
  /** The prepared series learnt from: regular grid, original scale; NaN where nothing was measured. */
  readonly history: Series;
  /** Time of the first forecast point, Unix ms; the step is `history.stepMs`. */
  readonly startMs: number;
  readonly mean: Float64Array;
  /** One for each asked level, ascending by level; each contains the one before it. */
  readonly bands: readonly Band[];
  readonly model: ModelName;
  /** Detected or given seasons, in steps, ascending; empty where there is none. */
  readonly seasonSteps: readonly number[];
  /** Every model that was tried, best first. */
  readonly scores: readonly ModelScore[];
  /** What was done to the data, for people: "3 gaps filled", "averaged down to 10,000 points". */
  readonly notes: readonly string[];
}

export interface Band {
  /** Coverage in percent. */
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A model's mean scores over the backtest's origins; NaN where a score is undefined. */
export interface ModelScore {
  readonly model: ModelName;
  readonly mase: number;
  readonly smape: number;
  /** Origins the scores are the mean of. */
  readonly origins: number;
  /** Why the model was left out, where it was. */
  readonly failure?: string;
}
