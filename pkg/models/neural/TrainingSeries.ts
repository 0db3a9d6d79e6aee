import type { BaselineLayout } from './BaselineLayout';

/** What networks are trained on. */
export interface TrainingSeries {
  readonly values: Float64Array;
  /** After each point, from the first with a whole lookback on; none before. */
  readonly levels: ReadonlyArray<Float64Array | undefined>;
  readonly layout: BaselineLayout;
}
