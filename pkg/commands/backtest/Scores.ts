/** How good forecasts were; NaN where a score is undefined. */
export interface Scores {
  /** In percent, 0 to 200. */
  readonly smape: number;
  readonly mase: number;
  /** Mean scaled interval score of the 95 % band. */
  readonly msis: number;
  /** The share of values that the 95 % band held, 0 to 1. */
  readonly coverage: number;
}
