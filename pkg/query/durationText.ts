const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
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
