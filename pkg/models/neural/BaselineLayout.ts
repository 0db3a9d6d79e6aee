/** What a series is forecast from, besides the network: decided by its length and seasons. */
export interface BaselineLayout {
  /** The seasons that the history holds often enough, ascending. */
  readonly seasonSteps: readonly number[];
  /** For each season, the cycles back that its mean is taken of. */
  readonly cycleCounts: readonly number[];
  /** Cycles of the shortest season that a steadier mean is taken of, 0 without one. */
  readonly steadyCycleCount: number;
  /** Points before a target that are read for it. */
  readonly lookbackSteps: number;
  /** Steps that the network learns to forecast from one origin. */
  readonly blockSteps: number;
}
