import { DAY_MS } from '../series/durations';
import type { TimeRange } from '../series/TimeRange';
import type { Stretch } from './stretchSchema';

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @returns the stretch in Unix ms, its end exclusive; a whole day as the end is within the stretch */
export function stretchToRange({ from, to }: Stretch): TimeRange {
  return { fromMs: Date.parse(from), toMs: Date.parse(to) + (WHOLE_DAY.test(to) ? DAY_MS : 0) };
}
