import { firstNotBelow } from '../../series/firstNotBelow';

/**
 * Place of the first point that is looked at: the first from `fromMs` on, or the newest where all are before it, so that
 * a range shorter than a step has its verdict.
 * @param timesMs ascending, not empty
 */
export function firstPointSince(timesMs: Float64Array, fromMs: number): number {
  return Math.min(firstNotBelow(timesMs, fromMs), timesMs.length - 1);
}
