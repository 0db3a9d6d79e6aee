/**
 * Isolation trees in flat arrays. Every tree is a complete binary tree of `depth` levels, node `i` with children
 * `2 i + 1` and `2 i + 2`, so a walk needs no child pointers and always takes the same number of steps. A branch that
 * ended early goes on to the left, past thresholds that nothing exceeds.
 */
export interface Trees {
  readonly count: number;
  readonly depth: number;
  /** Values a row has. */
  readonly width: number;
  /** Rows each tree was grown from. */
  readonly rowsPerTree: number;
  /** `2 ** depth - 1` inner nodes a tree: which feature a node asks, and above which value a row goes right. */
  readonly features: Uint16Array;
  readonly thresholds: Float64Array;
  /** `2 ** depth` leaves a tree: how long the path to it is, with what its rows would need to be told apart. */
  readonly pathLengths: Float64Array;
}

/** What nothing exceeds. */
export const NEVER_RIGHT = Infinity;
