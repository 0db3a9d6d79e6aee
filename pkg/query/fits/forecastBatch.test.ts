import { describe, expect, test } from 'bun:test';
import type { Forecast } from '../../forecast/Forecast';
import { hourlySamples, planOf } from '../../forecast/fixtures/planOf';
import { PresageError } from '../../series/PresageError';
import type { Forecaster } from '../Forecaster';
import { type BatchProgress, type BatchResult, forecastBatch } from './forecastBatch';
import type { FitTask } from './FitMessage';

const OPTIONS = { maxPending: 2, order: 'input' } as const;

function taskOf(name: string): FitTask {
  return { samples: { ...hourlySamples([1, 2, 3]), name }, plan: planOf(3) };
}

function forecastOf(name: string): Forecast {
  return {
    history: { name, labels: {}, startMs: 0, stepMs: 1_000, values: Float64Array.of(1) },
    startMs: 1_000,
    mean: Float64Array.of(1),
    bands: [],
    model: 'theta',
    weights: [{ model: 'theta', weight: 1 }],
    seasonSteps: [],
    scores: [],
    notes: [],
  };
}

/**
 * Forecasts, refuses or fails as the name of the series says, and reports half of one model's training and the start of
 * another's.
 */
const forecaster: Forecaster = {
  forecast: (samples, _plan, signal, onProgress) => {
    onProgress?.({ model: 'theta', share: 0.5 });
    onProgress?.({ model: 'arima', share: 0.1 });
    switch (samples.name) {
      case 'refused':
        return Promise.reject(new PresageError('Too short.', 'Ask for more.'));
      case 'broken':
        return Promise.reject(new TypeError('broken'));
      case 'slow':
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new PresageError('Cancelled.', 'Ask again.')));
        });
      default:
        return Promise.resolve(forecastOf(samples.name));
    }
  },
};

function batchOf(names: readonly string[]) {
  return { count: names.length, taskAt: (index: number) => taskOf(names[index]!) };
}

async function collect(results: AsyncIterable<BatchResult>): Promise<string[]> {
  const texts: string[] = [];
  for await (const result of results) {
    const outcome = 'problem' in result ? result.problem.message : result.forecast.history.name;
    texts.push(`${result.index}: ${outcome}`);
  }
  return texts;
}

describe('forecastBatch', () => {
  test('makes the problem of one series a result of its own', async () => {
    expect(await collect(forecastBatch(forecaster, batchOf(['a', 'refused', 'b']), OPTIONS))).toEqual([
      '0: a',
      '1: Too short.',
      '2: b',
    ]);
  });

  test('makes a series that can not be planned a result too', async () => {
    const taskAt = (): FitTask => {
      throw new PresageError('No step.', 'Set one.');
    };
    expect(await collect(forecastBatch(forecaster, { count: 1, taskAt }, OPTIONS))).toEqual(['0: No step.']);
  });

  test('makes a task when the turn has come to it', async () => {
    const asked: number[] = [];
    const taskAt = (index: number): FitTask => {
      asked.push(index);
      return taskOf('a');
    };
    const results = forecastBatch(forecaster, { count: 10, taskAt }, OPTIONS);

    expect(asked).toEqual([]);
    await results.next();
    expect(asked).toEqual([0, 1]);
    await results.return();
    expect(asked).toEqual([0, 1]);
  });

  test('tells how far it is, within a series too', async () => {
    const reports: BatchProgress[] = [];
    const onProgress = (progress: BatchProgress) => reports.push(progress);

    await collect(forecastBatch(forecaster, batchOf(['a', 'refused']), { ...OPTIONS, maxPending: 1, onProgress }));

    expect(reports.map(({ share }) => share)).toEqual([0.25, 0.25, 0.5, 0.75, 0.75, 1]);
    expect(reports.map(({ done }) => done)).toEqual([0, 0, 1, 1, 1, 2]);
    expect(reports.every(({ total }) => total === 2)).toBe(true);
  });

  test('ends with the reason of a signal that aborts, not with the problem of the fit it stopped', async () => {
    const controller = new AbortController();
    const options = { ...OPTIONS, signal: controller.signal };
    setTimeout(() => controller.abort(new RangeError('enough')));

    await expect(collect(forecastBatch(forecaster, batchOf(['a', 'slow', 'b']), options))).rejects.toThrow(
      new RangeError('enough')
    );
  });

  test('ends with an error that nobody foresaw', async () => {
    await expect(
      collect(forecastBatch(forecaster, batchOf(['slow', 'broken']), { ...OPTIONS, order: 'completion' }))
    ).rejects.toThrow(new TypeError('broken'));
  });
});
