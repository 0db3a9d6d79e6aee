import { typicalStepMs } from '../prepare/typicalStepMs';
import type { ForecastSettings } from './forecastSettings';
import type { TimeRange } from '../series/TimeRange';
import { type PlanOptions, type PlannedForecast, planForecast } from './planForecast';
import type { SourceSeries } from './SourceSeries';

/**
 * Plans again with the step the series really have, where the source has fewer points than an automatic step asked for.
 * @param planned the plan the series were asked for with
 * @throws {PresageError} where the settings don't fit the coarser step
 */
export function planForSeries(
  planned: PlannedForecast,
  series: ReadonlyArray<Pick<SourceSeries, 'samples'>>,
  settings: ForecastSettings,
  range: TimeRange,
  options: PlanOptions
): PlannedForecast {
  if (settings.step !== 'auto') {
    return planned;
  }
  const finestMs = series.reduce((finest, { samples }) => Math.min(finest, stepOf(samples.timesMs)), Infinity);
  const isCoarser = Number.isFinite(finestMs) && finestMs > planned.plan.stepMs;
  return isCoarser ? planForecast(settings, range, { ...options, minStepMs: finestMs }) : planned;
}

function stepOf(timesMs: Float64Array): number {
  const distinct = timesMs.toSorted().filter((timeMs, index, sorted) => index === 0 || timeMs > sorted[index - 1]!);
  return distinct.length < 2 ? Number.POSITIVE_INFINITY : typicalStepMs(distinct);
}
