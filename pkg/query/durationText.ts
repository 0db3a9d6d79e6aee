import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../series/durations';

const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
  ['s', SECOND_MS],
  ['ms', 1],
] as const;

/**
 * A duration in one word, as a query's season is written: `7d`, `36h`, `90s`.
 * @param durationMs whole milliseconds, more than zero
 */
export function durationText(durationMs: number): string {
  const [unit, unitMs] = UNITS.find(([, candidateMs]) => durationMs % candidateMs === 0) ?? ['ms', 1];
  return `${durationMs / unitMs}${unit}`;
}
