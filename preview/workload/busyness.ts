import { DAY_MS, HOUR_MS } from '../../pkg/series/durations';
import { modulo } from './modulo';

/** How busy people are at each hour of a day (UTC), 0 to 1: a quiet night, a morning and an evening peak. */
const HOURLY = [
  0.16, 0.1, 0.06, 0.04, 0.05, 0.1, 0.22, 0.42, 0.66, 0.84, 0.93, 0.95, 0.88, 0.86, 0.9, 0.92, 0.88, 0.83, 0.86, 0.94,
  0.9, 0.7, 0.46, 0.28,
] as const;

/** From Sunday to Saturday, as `Date.getUTCDay` counts. */
const DAILY = [0.55, 1, 1.02, 1.04, 1.01, 0.93, 0.62] as const;

/** The day's and the week's season together, between 0 and about 1. */
export function busyness(timeMs: number): number {
  return smoothAt(HOURLY, timeMs / HOUR_MS) * smoothAt(DAILY, dayOfWeek(timeMs));
}

/** 1970-01-01 was a Thursday, day 4; days change over around midnight, not with a jump. */
function dayOfWeek(timeMs: number): number {
  return timeMs / DAY_MS + 4 - 0.5;
}

function smoothAt(levels: readonly number[], position: number): number {
  const index = Math.floor(position);
  const part = position - index;
  const before = levels[modulo(index, levels.length)] ?? 0;
  const after = levels[modulo(index + 1, levels.length)] ?? 0;
  return before + (after - before) * part * part * (3 - 2 * part);
}
