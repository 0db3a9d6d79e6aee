import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './durations';

const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
  ['s', SECOND_MS],
] as const;

/**
 * A stretch of time for people, in its two largest units: `3 d 4 h`, `10 m`, `45 s`; below a second `250 ms`.
 * @param durationMs milliseconds, zero or more
 */
export function formatDuration(durationMs: number): string {
  const largest = UNITS.findIndex(([, unitMs]) => durationMs >= unitMs);
  if (largest === -1) {
    return `${Math.round(durationMs)} ms`;
  }
  const parts: string[] = [];
  let restMs = durationMs;
  for (const [unit, unitMs] of UNITS.slice(largest, largest + 2)) {
    const count = Math.floor(restMs / unitMs);
    restMs -= count * unitMs;
    if (count > 0) {
      parts.push(`${count} ${unit}`);
    }
  }
  return parts.join(' ');
}
