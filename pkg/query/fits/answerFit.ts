import type { Forecast } from '../../forecast/Forecast';
import { forecastSamples } from '../../forecast/forecastSamples';
import { formatDuration } from '../../series/formatDuration';
import { PresageError } from '../../series/PresageError';
import type { OnFitProgress } from '../Forecaster';
import type { FitReply, FitRequest } from './FitMessage';
import { TimedTraining } from './TimedTraining';

/** Part of the time limit after which models stop to train; what is left is for everything else, so that the fit answers in time. */
const TRAINING_SHARE = 0.7;

/** Runs a fit where it was sent to; errors become part of the answer, so that none is lost on the way back. */
export async function answerFit(request: FitRequest, onProgress: OnFitProgress): Promise<FitReply> {
  try {
    return { kind: 'forecast', forecast: await forecastInTime(request, onProgress) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

async function forecastInTime(
  { samples, plan, timeLimitMs }: FitRequest,
  onProgress: OnFitProgress
): Promise<Forecast> {
  const trainingMs = TRAINING_SHARE * timeLimitMs;
  const training = new TimedTraining(trainingMs, onProgress);
  const forecast = await forecastSamples(samples, plan, training);
  return training.wasStopped
    ? {
        ...forecast,
        notes: [...forecast.notes, `training stopped after ${formatDuration(trainingMs)}, before its end`],
      }
    : forecast;
}
