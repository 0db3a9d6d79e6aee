/** Jitter within this share of a second's multiple is a scrape that came late, not a step of its own. */
const SNAP_SHARE = 0.02;

/**
 * The usual distance between samples: the (lower) median of the gaps, taken to a whole second where it is close to one.
 * @param timesMs strictly ascending, two or more
 * @returns whole milliseconds, 1 or more
 */
export function typicalStepMs(timesMs: Float64Array): number {
  const gapsMs = new Float64Array(timesMs.length - 1);
  for (let i = 0; i < gapsMs.length; i++) {
    gapsMs[i] = timesMs[i + 1]! - timesMs[i]!;
  }
  const typical = gapsMs.sort()[(gapsMs.length - 1) >> 1]!;
  const wholeSeconds = Math.round(typical / 1_000) * 1_000;
  const isNearSecond = wholeSeconds > 0 && Math.abs(typical - wholeSeconds) <= SNAP_SHARE * wholeSeconds;
  return isNearSecond ? wholeSeconds : Math.max(1, Math.round(typical));
}
