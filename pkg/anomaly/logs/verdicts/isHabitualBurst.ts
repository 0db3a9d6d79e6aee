import { DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from '../../../series/durations';

/** Periods in which jobs run. */
const PERIODS_MS = [HOUR_MS, DAY_MS, WEEK_MS];

/** A job may start so much earlier or later, or a step. */
const TOLERANCE_MS = 5 * MINUTE_MS;

/** What came then must have been at least this share. */
const MIN_SHARE = 0.5;

/** Whether as many lines, about, came at the same time of an earlier hour, day or week, as those of a nightly job do. */
export function isHabitualBurst(counts: Float64Array, step: number, stepMs: number): boolean {
  const tolerance = Math.max(1, Math.ceil(TOLERANCE_MS / stepMs));
  const least = MIN_SHARE * counts[step]!;
  return PERIODS_MS.some((periodMs) => {
    const middle = step - Math.round(periodMs / stepMs);
    const isApart = middle + tolerance < step - tolerance;
    const around = counts.subarray(Math.max(0, middle - tolerance), Math.max(0, middle + tolerance + 1));
    return isApart && around.some((count) => count >= least);
  });
}
