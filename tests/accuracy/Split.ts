/** One forecast to make from what was known at an origin, and what came next. */
export interface Split {
  /** The series and, where it has several origins, which of them. */
  readonly id: string;
  /** Time of the first training value, Unix ms. */
  readonly startMs: number;
  readonly stepMs: number;
  /** What was known; NaN where nothing was measured. */
  readonly train: Float64Array;
  /** What came next, as many values as the horizon has steps; NaN where nothing was measured. */
  readonly test: Float64Array;
  /** What MASE and MSIS divide by; NaN where the training values make none, which leaves the split out of these two. */
  readonly scale: number;
}
