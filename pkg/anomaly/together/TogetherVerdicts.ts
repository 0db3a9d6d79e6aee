import type { Verdicts } from '../Verdicts';

/**
 * How every row of a table was judged, each from the rows up to it only. `expected`, `lower` and `upper` are those of
 * the row's leading feature, and `anomalous` is the side on which that one stands.
 */
export interface TogetherVerdicts extends Verdicts {
  /** Place of the leading feature, the one that stands farthest from what is usual for it; -1 in a row without values. */
  readonly feature: Int16Array;
  /** A column for each feature: its share of the row's strangeness. Those of a row sum to 1, or are 0 in one not judged. */
  readonly shares: readonly Float32Array[];
  /** A column for each feature: what was expected of it; NaN while there is nothing to expect it from. */
  readonly expectations: readonly Float64Array[];
}
