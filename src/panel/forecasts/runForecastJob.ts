import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { TooFewPointsError } from '../../../pkg/prepare/errors/TooFewPointsError';
import type { FitProgress, Forecaster } from '../../../pkg/query/Forecaster';
import type { PlannedForecast } from '../../../pkg/query/planForecast';
import { planForSeries } from '../../../pkg/query/planForSeries';
import { PresageError } from '../../../pkg/series/PresageError';
import type { Samples } from '../../../pkg/series/Samples';
import { buildHistoryRequests } from '../history/buildHistoryRequests';
import type { SeriesHistory } from '../history/SeriesHistory';
import { NoHistoryError } from '../history/errors/NoHistoryError';
import { findHistory } from '../history/findHistory';
import { queryHistory } from '../history/queryHistory';
import type { ForecastJob } from './ForecastJob';
import type { SeriesForecast } from './SeriesForecast';
import { UnforeseenError } from './UnforeseenError';
import { YoungSeriesError } from './YoungSeriesError';

/** Told how a job goes on. */
export interface JobListener {
  /** The history of every series on screen that has one, before any is forecast. */
  onHistory(history: SeriesHistory): void;
  /** Each series as soon as it is done. */
  onSeries(key: string, result: SeriesForecast): void;
  /** How far a fit is that takes long. */
  onFitProgress(key: string, progress: FitProgress): void;
}

const TOO_FEW_POINTS: TooFewPointsError['name'] = 'TooFewPointsError';

/**
 * Fetches the history of every series on screen and forecasts each.
 * @returns the plan that was used: coarser than the job's where the data source has fewer points than asked for
 * @throws {PresageError} where the history can't be had at all; the signal's reason where it aborts
 */
export async function runForecastJob(
  job: ForecastJob,
  forecaster: Forecaster,
  { onHistory, onSeries, onFitProgress }: JobListener,
  signal: AbortSignal
): Promise<PlannedForecast['plan']> {
  const answered =
    job.request === undefined
      ? job.onScreen
      : await queryHistory(buildHistoryRequests(job.request, job.planned), signal);
  const plan = planFor(job, answered);
  const history = historyOnScreen(job, answered);
  onHistory({
    series: history,
    stepMs: plan.stepMs,
    fromMs: job.range.fromMs,
    endMs: Math.min(job.range.toMs, job.planOptions.nowMs),
    knownToMs: job.planned.sourceRange.toMs,
  });
  const fitOf =
    (key: string): Fit =>
    (samples) =>
      forecaster.forecast(samples, plan, signal, (progress) => onFitProgress(key, progress));
  await Promise.all(
    [...job.onScreen].map(async ([key, { name }]) => {
      const samples = history.get(key);
      const result =
        samples === undefined ? { problem: new NoHistoryError(name) } : await forecastOne(samples, plan, fitOf(key));
      signal.throwIfAborted();
      onSeries(key, result);
    })
  );
  return plan;
}

function historyOnScreen(job: ForecastJob, answered: ReadonlyMap<string, Samples>): ReadonlyMap<string, Samples> {
  const found = new Map<string, Samples>();
  for (const [key, { name, labels }] of job.onScreen) {
    const samples = findHistory(answered, key);
    if (samples !== undefined) {
      found.set(key, { ...samples, name, labels });
    }
  }
  return found;
}

type Fit = (samples: Samples) => Promise<Forecast>;

async function forecastOne(samples: Samples, plan: PlannedForecast['plan'], fit: Fit): Promise<SeriesForecast> {
  try {
    return { samples, forecast: await fit(samples) };
  } catch (error) {
    return { problem: problemOf(error, samples, plan) };
  }
}

function problemOf(error: unknown, samples: Samples, plan: PlannedForecast['plan']): PresageError {
  if (!(error instanceof PresageError)) {
    return new UnforeseenError(error);
  }
  const beganMs = samples.timesMs.reduce((first, timeMs) => Math.min(first, timeMs), Infinity);
  const isYoung = beganMs > plan.learnFromMs + plan.stepMs;
  // An error that comes from a worker has kept its name, not its class.
  return isYoung && error.name === TOO_FEW_POINTS ? new YoungSeriesError(samples.name) : error;
}

function planFor(job: ForecastJob, history: ReadonlyMap<string, Samples>): PlannedForecast['plan'] {
  const series = [...history.values()].map((samples) => ({ samples }));
  return planForSeries(job.planned, series, job.settings, job.range, job.planOptions).plan;
}
