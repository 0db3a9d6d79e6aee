import type { Forecast } from '../../forecast/Forecast';
import { forecastSamples } from '../../forecast/forecastSamples';
import { needsRetraining } from '../../models/neural/needsRetraining';
import { formatDuration } from '../../series/formatDuration';
import type { OnFitProgress } from '../Forecaster';
import type { FitRequest } from './FitMessage';
import { NETWORK_NAMES, NetworkReuse } from './NetworkReuse';
import { TimedTraining } from './TimedTraining';
import type { TrainedNetworks } from './TrainedNetwork';

/**
 * Part of the time limit after which models stop to train; what is left is for everything else, so that the fit answers
 * in time.
 */
const TRAINING_SHARE = 0.7;

/** A network is trained anew when so much of its history's length has come since. */
const SCHEDULE_SHARE = 0.1;

/** A forecast, and the networks to make the next one of the series with, where it trained any to their end. */
export interface TimedForecast {
  readonly forecast: Forecast;
  readonly trained?: TrainedNetworks | undefined;
}

/**
 * Forecasts inside a time limit. Networks that an earlier forecast of the series trained read what has come since, and
 * are trained anew on schedule, or where their score has decayed.
 * @throws {PresageError} where the samples can't be forecast
 */
export async function forecastInTime(request: FitRequest, onProgress: OnFitProgress): Promise<TimedForecast> {
  const { trained } = request;
  if (trained === undefined) {
    return forecastWith(undefined, request, onProgress);
  }
  const resumed = await forecastWith(trained, request, onProgress);
  const { history, startMs } = resumed.forecast;
  const reason = needsRetraining({
    ageMs: startMs - history.stepMs - lastLearntMs(trained),
    scheduleMs: SCHEDULE_SHARE * history.values.length * history.stepMs,
    recentError: networkError(resumed.forecast),
    trainedError: trained.error,
  });
  return reason === undefined ? resumed : forecastWith(undefined, request, onProgress);
}

async function forecastWith(
  trained: TrainedNetworks | undefined,
  { samples, plan, timeLimitMs }: FitRequest,
  onProgress: OnFitProgress
): Promise<TimedForecast> {
  const trainingMs = TRAINING_SHARE * timeLimitMs;
  const reuse = new NetworkReuse(trained?.networks ?? []);
  const training = new TimedTraining(trainingMs, onProgress, reuse);
  const forecast = await forecastSamples(samples, plan, training);
  const notes = [
    ...forecast.notes,
    ...(training.wasStopped ? [`training stopped after ${formatDuration(trainingMs)}, before its end`] : []),
    ...(trained !== undefined && reuse.hasResumed
      ? [`trained on values up to ${formatTime(lastLearntMs(trained))}, newer ones read`]
      : []),
  ];
  return {
    forecast: { ...forecast, notes },
    // One that was stopped is trained again next time, when there may be more of it.
    trained:
      reuse.hasTrained && !training.wasStopped
        ? { networks: reuse.networks, error: trained?.error ?? networkError(forecast) }
        : undefined,
  };
}

function lastLearntMs({ networks }: TrainedNetworks): number {
  return Math.max(...networks.map(({ learntToMs }) => learntToMs));
}

/** The MASE of a forecast's network; NaN where it has none. */
function networkError({ scores }: Forecast): number {
  return scores.find(({ model }) => NETWORK_NAMES.includes(model))?.mase ?? Number.NaN;
}

/** Whole minutes, in UTC. */
function formatTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
