/**
 * How every sample of a series was judged, each from the samples up to it only. One column each, all as long as the
 * samples and in their order.
 */
export interface Verdicts {
  /** What was expected before the sample came; NaN while there is nothing to expect it from. */
  readonly expected: Float64Array;
  /** The band around `expected` that normal values stay in; NaN where `expected` is. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** How unusual the sample is, from 0 to 1, with the same meaning on every series. */
  readonly score: Float64Array;
  /** 1 while an alarm is open about values above what is normal, -1 below, 0 where all is well. */
  readonly anomalous: Int8Array;
  /** Index into `SEVERITIES`: of the open alarm, from what is known of it so far. */
  readonly severity: Uint8Array;
  /** Index into `ANOMALY_KINDS`: of the open alarm. */
  readonly kind: Uint8Array;
  /** 1 where too little was seen yet to raise an alarm on anything but the extreme. */
  readonly learning: Uint8Array;
}
