import { forecastSamples } from '../../forecast/forecastSamples';
import { PresageError } from '../../series/PresageError';
import type { FitReply, FitRequest } from './FitMessage';

/** Answers fit requests from the process that started this one, until that one ends. */
export function runFitProcess(): void {
  process.on('message', (request: FitRequest) => {
    process.send?.(fit(request));
  });
  process.on('disconnect', () => process.exit(0));
}

function fit({ samples, plan }: FitRequest): FitReply {
  try {
    return { kind: 'forecast', forecast: forecastSamples(samples, plan) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
