/** One series' season, as a strip below the chart draws it. */
export interface SeasonLine {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  /** Lines of one scale are comparable: they have the same unit. */
  readonly scaleKey: string;
  /** Time of the first value, Unix ms. */
  readonly startMs: number;
  readonly stepMs: number;
  readonly values: Float64Array;
  /** What the season adds at most, with its unit, for people. */
  readonly swing: string;
}
