const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
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
