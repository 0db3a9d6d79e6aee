import type { Samples } from '../../series/Samples';

/** Several series of the same kind, such as one metric of all pods of a service. */
export interface SeriesGroup {
  /** Ascending, Unix ms. */
  readonly timesMs: Float64Array;
  /** Each stands on the group's times; NaN where it has no value, such as before its start and after its end. */
  readonly members: readonly Samples[];
}
