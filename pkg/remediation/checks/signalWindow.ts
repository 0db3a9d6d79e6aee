import { niceStepAtLeast, niceStepAtMost } from '../../query/autoStep';
import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import type { TimeRange } from '../../series/TimeRange';
import type { Condition } from '../conditions/Condition';
import { conditionWindowMs } from '../conditions/conditionWindowMs';

/** So that sources with a sample every five minutes show a few: how far they are apart tells how long one holds. */
const LEAD_MS = 15 * MINUTE_MS;

const COARSEST_MS = 30 * SECOND_MS;

/** Of one look at one series. */
const MOST_POINTS = 1_000;

/**
 * What to ask sources for, to tell what a condition says now.
 * @param everyMs how often that is asked
 */
export function signalWindow(
  condition: Condition,
  everyMs: number,
  nowMs: number
): { readonly range: TimeRange; readonly intervalMs: number } {
  const windowMs = conditionWindowMs(condition) + LEAD_MS;
  const wishedMs = Math.min(niceStepAtMost(everyMs / 2), COARSEST_MS);
  const intervalMs = Math.max(wishedMs, niceStepAtLeast(windowMs / MOST_POINTS));
  return { range: { fromMs: nowMs - windowMs, toMs: nowMs }, intervalMs };
}
