import type { TimeRange } from '@grafana/data';
import type { ForecastJob } from '../forecasts/ForecastJob';
import type { TimeSpan } from './TimeSpan';

/**
 * What the time axis shows: the dashboard's range and, where there is a forecast, all of its horizon. A range that ends
 * after now is shown as it is: whoever chose it, or zoomed into the forecast, wants to see just that. After a range in
 * the past no more is shown than its own length.
 */
export function timeSpanOf(range: TimeRange, job: ForecastJob | undefined): TimeSpan {
  const fromMs = range.from.valueOf();
  const toMs = range.to.valueOf();
  if (job === undefined) {
    return { fromMs, toMs, learntToMs: toMs, isPast: false };
  }
  const { stepMs, horizonMs } = job.planned.plan;
  const { nowMs } = job.planOptions;
  const learntToMs = Math.min(toMs, nowMs);
  const isPast = nowMs - learntToMs >= stepMs;
  // Somebody who zoomed into the past looks for what happened there: what is shown after it must not press it together.
  const shownMs = isPast ? Math.min(horizonMs, toMs - fromMs) : horizonMs;
  return {
    fromMs,
    toMs: toMs - nowMs >= stepMs ? toMs : Math.max(toMs, learntToMs + shownMs),
    learntToMs,
    isPast,
  };
}
