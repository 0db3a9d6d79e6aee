import { forecastSamples } from '../../pkg/forecast/forecastSamples';
import { PresageError } from '../../pkg/series/PresageError';
import type { FitReply, FitRequest } from './fit/FitMessage';
import { forecastBuffers } from './fit/forecastBuffers';

declare let __webpack_public_path__: string;

// Models that are loaded when they are needed lie beside this script, which CrossOriginWorker may have loaded from elsewhere.
__webpack_public_path__ = new URL('.', globalThis.forecastWorkerUrl ?? location.href).href;

addEventListener('message', async ({ data }: MessageEvent<FitRequest>) => {
  const reply = await fit(data);
  postMessage(reply, { transfer: reply.kind === 'forecast' ? forecastBuffers(reply.forecast) : [] });
});

async function fit({ samples, plan }: FitRequest): Promise<FitReply> {
  try {
    return { kind: 'forecast', forecast: await forecastSamples(samples, plan) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
