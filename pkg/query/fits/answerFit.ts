import { forecastSamples } from '../../forecast/forecastSamples';
import { PresageError } from '../../series/PresageError';
import type { OnFitProgress } from '../Forecaster';
import type { FitReply, FitRequest } from './FitMessage';
import { trainingWithin } from './trainingWithin';

/** Part of the time limit after which models stop to train; what is left is for everything else, so that the fit answers in time. */
const TRAINING_SHARE = 0.7;

/** Runs a fit where it was sent to; errors become part of the answer, so that none is lost on the way back. */
export async function answerFit(
  { samples, plan, timeLimitMs }: FitRequest,
  onProgress: OnFitProgress
): Promise<FitReply> {
  try {
    const training = trainingWithin(TRAINING_SHARE * timeLimitMs, onProgress);
    return { kind: 'forecast', forecast: await forecastSamples(samples, plan, training) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
