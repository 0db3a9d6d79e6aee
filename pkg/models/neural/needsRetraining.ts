/** Errors half as large again as when it was trained: beyond what differs from one stretch of a series to the next. */
const DECAYED_RATIO = 1.5;

/** How a trained network is doing. */
export interface TrainedAge {
  /** Since it was trained. */
  readonly ageMs: number;
  /** How often it is to be trained anew. */
  readonly scheduleMs: number;
  /** Of its forecasts since then, in any measure of error; NaN where nothing has been measured yet. */
  readonly recentError: number;
  /** The same measure in the backtest when it was trained; NaN where there was none. */
  readonly trainedError: number;
}

/**
 * Tells whether to train anew: on schedule, or before it where the score has decayed. Until then, `update` alone keeps
 * up.
 * @returns the reason, or undefined where the network still does
 */
export function needsRetraining({
  ageMs,
  scheduleMs,
  recentError,
  trainedError,
}: TrainedAge): 'schedule' | 'decay' | undefined {
  if (ageMs >= scheduleMs) {
    return 'schedule';
  }
  return recentError > DECAYED_RATIO * trainedError ? 'decay' : undefined;
}
