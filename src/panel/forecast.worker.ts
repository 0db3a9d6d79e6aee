import { answerFit } from '../../pkg/query/fits/answerFit';
import type { FitMessage, FitRequest } from '../../pkg/query/fits/FitMessage';
import type { JudgeMessage } from './anomalies/JudgeMessage';
import { answerJudge } from './anomalies/answerJudge';
import { judgementBuffers } from './anomalies/judgementBuffers';
import { forecastBuffers } from './fit/forecastBuffers';

declare let __webpack_public_path__: string;

// Models that are loaded when they are needed lie beside this script, which CrossOriginWorker may have loaded from
// elsewhere.
__webpack_public_path__ = new URL('.', globalThis.forecastWorkerUrl ?? location.href).href;

addEventListener('message', async ({ data }: MessageEvent<FitRequest | JudgeMessage>) => {
  if ('kind' in data) {
    const answer = answerJudge(data);
    postMessage(answer, { transfer: 'judgement' in answer ? judgementBuffers(answer.judgement) : [] });
    return;
  }
  const reply = await answerFit(data, (progress) => postMessage({ kind: 'progress', progress } satisfies FitMessage));
  postMessage(reply, { transfer: reply.kind === 'forecast' ? forecastBuffers(reply.forecast) : [] });
});
