/**
 * Log lines as a data source returns them, in any order.
 * `timesMs[i]` (Unix time in milliseconds) and `labels[i]` belong to `texts[i]`.
 */
export interface LogLines {
  readonly timesMs: Float64Array;
  readonly texts: readonly string[];
  /** Labels of each line, such as its stream and level; absent where no line has any. */
  readonly labels?: ReadonlyArray<Readonly<Record<string, string>>>;
}
