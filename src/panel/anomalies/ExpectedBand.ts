/** What was expected of a series before each of its points came; columns of one length, in order of time. */
export interface ExpectedBand {
  /** Unix time in milliseconds. */
  readonly timesMs: Float64Array;
  /** NaN, as are the edges, where there was nothing to expect the point from. */
  readonly expected: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}
