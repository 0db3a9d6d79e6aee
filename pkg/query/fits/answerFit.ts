import { forecastSamples } from '../../forecast/forecastSamples';
import { PresageError } from '../../series/PresageError';
import type { FitReply, FitRequest } from './FitMessage';

/** Runs a fit where it was sent to; errors become part of the answer, so that none is lost on the way back. */
export async function answerFit({ samples, plan }: FitRequest): Promise<FitReply> {
  try {
    return { kind: 'forecast', forecast: await forecastSamples(samples, plan) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
