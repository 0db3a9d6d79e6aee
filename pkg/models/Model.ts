import type { ModelName } from './ModelName';

/** A model before it has seen data; it can only be fitted. */
export interface UnfittedModel {
  readonly name: ModelName;
  /**
   * Learns from a series; the same history gives the same fit.
   * @throws {PresageError} where this model can't fit that history
   */
  fit(history: ModelHistory): FittedModel;
}

/** What a model learns from: a regular series with no value missing, standardised, three points or more. */
export interface ModelHistory {
  readonly values: Float64Array;
  /** Season lengths in steps, ascending; empty where there is none. */
  readonly seasonSteps: readonly number[];
}

/** A model that has learnt; it can only predict. */
export interface FittedModel {
  /** @returns the expected value of each of the next `steps` points, all finite */
  predict(steps: number): Float64Array;
}
