import type { TimeRange } from '../../series/TimeRange';
import { niceStepAtMost } from '../autoStep';
import { durationToMs } from '../duration';
import type { ForecastSettings } from '../forecastSettings';
import type { PlannedForecast } from '../planForecast';

/** Part of the history by which its beginning moves at a time. */
const BEGINNING_SHARE = 1 / 8;

/**
 * What to ask the source for, where the values of a range are judged: the whole history before the range as well. It
 * begins on a coarse grid, so that from one refresh to the next values are judged from the same beginning on, and
 * verdicts once given stay.
 * @param planned from the same settings and range
 */
export function judgedSourceRange(
  { plan, sourceRange, intervalMs }: PlannedForecast,
  { history }: Pick<ForecastSettings, 'history'>,
  range: TimeRange
): TimeRange {
  const historyMs = durationToMs(history);
  const gridMs = Math.max(plan.stepMs, niceStepAtMost(historyMs * BEGINNING_SHARE));
  const beginningMs = Math.floor((Math.min(range.fromMs, sourceRange.toMs) - historyMs) / gridMs) * gridMs;
  const fromMs = Math.floor(beginningMs / intervalMs) * intervalMs;
  return { ...sourceRange, fromMs: Math.min(fromMs, sourceRange.fromMs) };
}
