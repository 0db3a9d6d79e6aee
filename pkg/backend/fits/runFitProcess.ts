import { forecastSamples } from '../../forecast/forecastSamples';
import { PresageError } from '../../series/PresageError';
import type { FitReply, FitRequest } from './FitMessage';

/** Answers fit requests from the process that started this one, until that one ends. */
export function runFitProcess(): void {
  process.on('message', (request: FitRequest) => {
    void fit(request).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit(0));
}

async function fit({ samples, plan }: FitRequest): Promise<FitReply> {
  try {
    return { kind: 'forecast', forecast: await forecastSamples(samples, plan) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
