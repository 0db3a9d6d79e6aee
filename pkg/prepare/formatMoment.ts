import { DAY_MS } from '../series/durations';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * A point in time for people, in UTC and as exact as its grid: `12 May 14:30 UTC`, or `12 May 2026` where points are a
 * day apart or more.
 * @param timeMs Unix milliseconds
 */
export function formatMoment(timeMs: number, stepMs: number): string {
  const date = new Date(timeMs);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return stepMs >= DAY_MS ? `${day} ${date.getUTCFullYear()}` : `${day} ${date.toISOString().slice(11, 16)} UTC`;
}
