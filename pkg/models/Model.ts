import type { ModelName } from './ModelName';

/** A model before it has seen data; it can only be fitted, or restored from what one of its fits saved. */
export interface UnfittedModel {
  readonly name: ModelName;
  /**
   * Learns from a series; the same history and seed give the same fit.
   * @throws {PresageError} where this model can't fit that history
   */
  fit(history: ModelHistory, training?: Training): FittedModel;
  /**
   * The fits on the first so many points of a history, for less than one by one: each as `fit` on these points alone,
   * but all with the same differences, which the fewest points allow.
   * @param lengths ascending, none more than the history has
   */
  fitEach?(history: ModelHistory, lengths: readonly number[]): FittedModel[];
  /**
   * The fit that `save` wrote down.
   * @throws {InvalidModelStateError} where it is not this model's
   */
  restore?(state: unknown): FittedModel;
}

/** What a model learns from: a regular series with no value missing, standardised, three points or more. */
export interface ModelHistory {
  readonly values: Float64Array;
  /** Season lengths in steps, ascending; empty where there is none. */
  readonly seasonSteps: readonly number[];
  /**
   * Where the data's own zero lies among the values; absent on a logarithmic scale, and where the data has no such
   * zero.
   */
  readonly zero?: number;
}

/** How a model that trains for long is held to its time. The others pay no heed to it. */
export interface Training {
  readonly seed: number;
  /** Asked after every pass over the data; a model that is told to stop keeps the best it has. */
  shouldStop(): boolean;
  /** @param share of the training that is done, 0 to 1 */
  onProgress?(share: number): void;
}

/** A model that has learnt; it can only predict, take in newer points, and be saved. */
export interface FittedModel {
  /** @returns the expected value of each of the next `steps` points, all finite */
  predict(steps: number): Float64Array;
  /**
   * The same parameters after newer points, for a small part of a fit's cost; absent where the method must fit anew.
   * @param newer the values that follow the history, none missing
   */
  update?(newer: Float64Array): FittedModel;
  /** Plain data that survives JSON; `restore` makes a model of it that predicts the same to the last bit. */
  save?(): ModelState;
}

/** A fitted model as plain data. */
export type ModelState = Readonly<Record<string, unknown>>;
