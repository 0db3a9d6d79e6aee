import type { ScoreRow } from './ScoreRow';

/** Orders rows by MASE, those without one by sMAPE after them, and those without any score last. */
export function bestFirst(a: ScoreRow, b: ScoreRow): number {
  return compare(a.mase, b.mase) || compare(a.smape, b.smape);
}

function compare(a: number, b: number): number {
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || (Number.isNaN(a) ? 0 : a - b);
}
