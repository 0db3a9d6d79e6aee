/** When a pattern came: only the steps that have a line of it, so that rare patterns take little. */
export interface PatternSteps {
  /** Indices of the steps, ascending. */
  readonly steps: readonly number[];
  /** Lines in each of `steps`. */
  readonly counts: readonly number[];
}
