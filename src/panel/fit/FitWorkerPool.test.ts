import { FakeWorker } from '../testing/FakeWorker';
import { makeForecast } from '../testing/makeForecast';
import { makePlan } from '../testing/makePlan';
import { makeSamples } from '../testing/makeSamples';
import type { FitReply, FitRequest } from '../../../pkg/query/fits/FitMessage';
import { FitWorkerPool } from './FitWorkerPool';

const samples = makeSamples('cpu', [1, 2, 3]);
const plan = makePlan();
const signal = new AbortController().signal;
const forecast = makeForecast([1]);

function poolThat(answer: (request: FitRequest) => FitReply | undefined, maxWorkers = 2): FitWorkerPool {
  FakeWorker.started = [];
  return new FitWorkerPool({
    createWorker: () => new FakeWorker(answer).asWorker(),
    maxWorkers,
    timeLimitMs: 20_000,
  });
}

describe('FitWorkerPool', () => {
  test('starts no worker before the first fit, then uses it again', async () => {
    const pool = poolThat(() => ({ kind: 'forecast', forecast }));
    expect(FakeWorker.started).toHaveLength(0);

    expect(await pool.forecast(samples, plan, signal)).toBe(forecast);
    await pool.forecast(samples, plan, signal);

    expect(FakeWorker.started).toHaveLength(1);
  });

  test('runs as many fits at once as it has workers', async () => {
    const pool = poolThat(() => undefined, 2);
    const controller = new AbortController();

    const fits = [1, 2, 3].map(() => pool.forecast(samples, plan, controller.signal).catch(() => undefined));
    await new Promise((resolve) => setTimeout(resolve));
    expect(FakeWorker.started).toHaveLength(2);

    controller.abort();
    await Promise.all(fits);
  });

  test('passes on why the engine refuses', async () => {
    const error = { name: 'TooFewPointsError', message: '"cpu" has 3 points.', remedy: 'Lengthen the history.' };
    const pool = poolThat(() => ({ kind: 'refusal', error }));

    await expect(pool.forecast(samples, plan, signal)).rejects.toMatchObject(error);
  });

  test('names a fit that crashed', async () => {
    const pool = poolThat(() => ({ kind: 'failure', message: 'boom' }));

    await expect(pool.forecast(samples, plan, signal)).rejects.toMatchObject({
      name: 'FitCrashedError',
      message: 'Forecasting "cpu" with the model auto failed: boom',
    });
  });

  test('kills a fit that takes too long, and names it', async () => {
    jest.useFakeTimers();
    const pool = poolThat(() => undefined);
    const result = expect(pool.forecast(samples, plan, signal)).rejects.toMatchObject({
      name: 'FitTimeoutError',
      message: 'Forecasting "cpu" with the model auto was stopped after 20 s.',
    });
    await jest.advanceTimersByTimeAsync(20_000);
    await result;
    jest.useRealTimers();

    expect(FakeWorker.started[0]?.isTerminated).toBe(true);
  });

  test('kills a fit that is no longer wanted, and never starts one that waited', async () => {
    const pool = poolThat(() => undefined, 1);
    const controller = new AbortController();
    const results = Promise.allSettled([1, 2].map(() => pool.forecast(samples, plan, controller.signal)));
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort();

    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test('tells of progress, and how long the fit may take', async () => {
    const pool = poolThat(() => undefined);
    const onProgress = jest.fn();
    const fit = pool.forecast(samples, plan, signal, onProgress);
    await new Promise((resolve) => setTimeout(resolve));
    const [worker] = FakeWorker.started;
    expect(worker?.requests).toEqual([{ samples, plan, timeLimitMs: 20_000 }]);

    worker?.onmessage?.({ data: { kind: 'progress', progress: { model: 'theta', share: 0.5 } } });
    expect(onProgress).toHaveBeenCalledWith({ model: 'theta', share: 0.5 });

    worker?.onmessage?.({ data: { kind: 'forecast', forecast } });
    expect(await fit).toBe(forecast);
  });

  test('names a worker that can not be loaded', async () => {
    const pool = poolThat(() => undefined);
    const result = expect(pool.forecast(samples, plan, signal)).rejects.toMatchObject({ name: 'WorkerFailedError' });
    await new Promise((resolve) => setTimeout(resolve));
    FakeWorker.started[0]?.onerror?.({ message: '' });

    await result;
  });
});
