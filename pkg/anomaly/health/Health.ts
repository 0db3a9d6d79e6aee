/** How well a set of series is, one column each over the same times. */
export interface Health {
  /** Unix ms, ascending. */
  readonly timesMs: Float64Array;
  /** 0 to 100, see `HEALTH_FORMULA`; NaN where no series is judged. */
  readonly score: Float64Array;
  /** How many series have a critical alarm, a warning, are judged at all, or only learnt from yet. */
  readonly critical: Uint32Array;
  readonly warning: Uint32Array;
  readonly judged: Uint32Array;
  readonly learning: Uint32Array;
}
