import type { TimeRange } from '../series/TimeRange';

/** What one request to a source may cover. */
export interface RequestLimits {
  readonly maxPoints: number;
  readonly maxSpanMs: number;
}

/**
 * Splits a range into stretches that each stay within a source's limits. Every stretch starts and ends on a point of
 * the step's grid and the next starts one step later, so that no point comes twice.
 * @param range its start is a multiple of the step
 * @returns ascending; both ends of a stretch are inclusive
 */
export function splitRange(range: TimeRange, stepMs: number, limits: RequestLimits): TimeRange[] {
  const points = Math.max(1, Math.min(limits.maxPoints, Math.floor(limits.maxSpanMs / stepMs)));
  const lastMs = Math.floor(range.toMs / stepMs) * stepMs;
  const stretches: TimeRange[] = [];
  for (let fromMs = range.fromMs; fromMs <= lastMs; fromMs += points * stepMs) {
    stretches.push({ fromMs, toMs: Math.min(fromMs + (points - 1) * stepMs, lastMs) });
  }
  return stretches;
}
