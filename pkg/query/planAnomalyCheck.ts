import type { ForecastPlan } from '../forecast/ForecastPlan';
import type { TimeRange } from '../series/TimeRange';
import type { PlannedForecast } from './planForecast';

/**
 * The plan of the forecast that the range's real values are judged against: learnt up to the range's start, so that an
 * anomaly can't teach the band to expect it. A range longer than the horizon is judged over its last horizon.
 * @returns a plan that forecasts at least one step, up to where `planned` starts
 */
export function planAnomalyCheck({ plan }: PlannedForecast, range: TimeRange): ForecastPlan {
  const { stepMs, horizonMs, learnFromMs, learnToMs } = plan;
  const earliestMs = Math.max(range.fromMs, learnToMs - horizonMs);
  // The range's first point is judged too, so learning stops one step before it.
  const judgeFromMs = Math.min(Math.ceil(earliestMs / stepMs) * stepMs - stepMs, learnToMs - stepMs);
  return {
    ...plan,
    learnFromMs: judgeFromMs - (learnToMs - learnFromMs),
    learnToMs: judgeFromMs,
    horizonMs: learnToMs - judgeFromMs,
    withComponents: false,
  };
}
