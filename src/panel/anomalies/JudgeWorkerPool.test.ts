import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { makeJudgement } from '../testing/makeJudgement';
import { makeSamples } from '../testing/makeSamples';
import type { JudgeReply, JudgeTask } from './JudgeMessage';
import { JudgeWorkerPool } from './JudgeWorkerPool';

const signal = new AbortController().signal;
const task: JudgeTask = {
  series: [makeSamples('cpu', [1, 2])],
  how: { judge: 'each', plan: DEFAULT_DETECTION_PLAN, stepMs: 60_000, fromMs: 0, endMs: 60_000 },
  healthAtMs: 60_000,
};

/** A worker that answers every request alike, or never. */
function poolThat(reply: JudgeReply | undefined, timeLimitMs = 20_000): JudgeWorkerPool {
  const createWorker = () => {
    const worker: Pick<Worker, 'onmessage' | 'postMessage' | 'terminate'> = {
      onmessage: null,
      postMessage: () =>
        reply !== undefined &&
        queueMicrotask(() => worker.onmessage?.call(worker as Worker, { data: reply } as MessageEvent)),
      terminate: () => undefined,
    };
    return worker as Worker;
  };
  return new JudgeWorkerPool({ createWorker, maxWorkers: 1, timeLimitMs });
}

describe('JudgeWorkerPool', () => {
  test('gives the judgement', async () => {
    const judgement = makeJudgement();

    expect(await poolThat({ kind: 'judgement', judgement }).judge(task, signal)).toBe(judgement);
  });

  test.each([
    [
      'a refusal',
      { kind: 'refusal', error: { name: 'GroupTooSmallError', message: 'Too few.', remedy: 'Add.' } } as const,
    ],
    ['a failure', { kind: 'failure', message: 'boom.' } as const],
  ])('explains %s', async (_what, reply) => {
    await expect(poolThat(reply).judge(task, signal)).rejects.toMatchObject({
      name: reply.kind === 'refusal' ? 'GroupTooSmallError' : 'JudgeFailedError',
    });
  });

  test('gives up after its time limit', async () => {
    await expect(poolThat(undefined, 1).judge(task, signal)).rejects.toMatchObject({ name: 'JudgeTimeoutError' });
  });
});
