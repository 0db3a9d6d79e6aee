import { PresageError } from '../../series/PresageError';
import type { OnFitProgress } from '../Forecaster';
import type { FitReply, FitRequest } from './FitMessage';
import { forecastInTime } from './forecastInTime';

/** Runs a fit where it was sent to; errors become part of the answer, so that none is lost on the way back. */
export async function answerFit(request: FitRequest, onProgress: OnFitProgress): Promise<FitReply> {
  try {
    return { kind: 'forecast', ...(await forecastInTime(request, onProgress)) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
