import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { Forecaster } from '../../../pkg/query/Forecaster';
import { planForSeries } from '../../../pkg/query/planForSeries';
import { PresageError } from '../../../pkg/series/PresageError';
import type { Samples } from '../../../pkg/series/Samples';
import { buildHistoryRequests } from '../history/buildHistoryRequests';
import { NoHistoryError } from '../history/errors/NoHistoryError';
import { findHistory } from '../history/findHistory';
import { queryHistory } from '../history/queryHistory';
import type { ForecastJob } from './ForecastJob';
import type { SeriesForecast } from './SeriesForecast';
import { UnforeseenError } from './UnforeseenError';

/** Told of each series as soon as it is done. */
export type OnSeries = (key: string, result: SeriesForecast) => void;

/**
 * Fetches the history of every series on screen and forecasts each.
 * @returns the plan that was used: coarser than the job's where the data source has fewer points than asked for
 * @throws {PresageError} where the history can't be had at all; the signal's reason where it aborts
 */
export async function runForecastJob(
  job: ForecastJob,
  forecaster: Forecaster,
  onSeries: OnSeries,
  signal: AbortSignal
): Promise<ForecastPlan> {
  const history =
    job.request === undefined
      ? job.onScreen
      : await queryHistory(buildHistoryRequests(job.request, job.planned), signal);
  const plan = planFor(job, history);
  await Promise.all(
    [...job.onScreen].map(async ([key, { name, labels }]) => {
      const samples = findHistory(history, key);
      const result =
        samples === undefined
          ? { problem: new NoHistoryError(name) }
          : await forecastOne({ ...samples, name, labels }, plan, forecaster, signal);
      signal.throwIfAborted();
      onSeries(key, result);
    })
  );
  return plan;
}

async function forecastOne(
  samples: Samples,
  plan: ForecastPlan,
  forecaster: Forecaster,
  signal: AbortSignal
): Promise<SeriesForecast> {
  try {
    return { samples, forecast: await forecaster.forecast(samples, plan, signal) };
  } catch (error) {
    return { problem: error instanceof PresageError ? error : new UnforeseenError(error) };
  }
}

function planFor(job: ForecastJob, history: ReadonlyMap<string, Samples>): ForecastPlan {
  const series = [...history.values()].map((samples) => ({ samples }));
  return planForSeries(job.planned, series, job.settings, job.range, job.planOptions).plan;
}
