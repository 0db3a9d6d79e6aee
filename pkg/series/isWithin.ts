import type { TimeRange } from './TimeRange';

/** Whether a time (Unix ms) is part of one of the ranges. */
export function isWithin(timeMs: number, ranges: readonly TimeRange[]): boolean {
  return ranges.some(({ fromMs, toMs }) => fromMs <= timeMs && timeMs < toMs);
}
