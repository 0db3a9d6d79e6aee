import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { Samples } from '../../series/Samples';
import { FitProcessPool } from './FitProcessPool';

const plan: ForecastPlan = {
  stepMs: 1_000,
  learnFromMs: 0,
  learnToMs: 3_000,
  horizonMs: 1_000,
  model: 'arima',
  seasons: 'auto',
  levels: [95],
  transform: 'auto',
  bounds: 'auto',
  exclude: [],
};

const never = new AbortController().signal;

function samplesNamed(name: string): Samples {
  return { name, labels: {}, timesMs: Float64Array.of(0, 1_000, 2_000), values: Float64Array.of(1, Number.NaN, 3) };
}

function createPool(timeLimitMs: number, idleMs = 60_000): FitProcessPool {
  const program = join(import.meta.dir, 'fixtures', 'fakeFitProcess.ts');
  return new FitProcessPool({ command: [process.execPath, program], maxProcesses: 2, timeLimitMs, idleMs });
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

describe('FitProcessPool', () => {
  let pool: FitProcessPool;

  beforeEach(() => {
    pool = createPool(10_000);
  });

  afterEach(() => pool.close());

  async function processIdOf(name: string): Promise<number> {
    const { notes } = await pool.forecast(samplesNamed(name), plan, never);
    return Number(notes[0]);
  }

  test('hands samples over and the forecast back unchanged', async () => {
    const forecast = await pool.forecast(samplesNamed('cpu'), plan, never);

    expect([...forecast.history.values]).toEqual([1, Number.NaN, 3]);
    expect(forecast.mean).toEqual(Float64Array.of(1));
  });

  test('uses one process for fits one after the other, and two for many at once', async () => {
    const first = await processIdOf('a');
    const second = await processIdOf('b');
    const atOnce = await Promise.all(Array.from({ length: 8 }, (_, index) => processIdOf(`series ${index}`)));

    expect(second).toBe(first);
    expect(new Set(atOnce).size).toBe(2);
  });

  test('uses the process that was started ahead', async () => {
    pool.warm();
    pool.warm();

    const ids = [await processIdOf('a'), await processIdOf('b')];

    expect(new Set(ids).size).toBe(1);
  });

  test('ends a process that has had nothing to do for a while', async () => {
    pool.close();
    pool = createPool(10_000, 50);
    const first = await processIdOf('a');

    while (isAlive(first)) {
      await Bun.sleep(10);
    }

    expect(await processIdOf('b')).not.toBe(first);
  });

  test.each([
    ['is refused', { name: 'TooShortError', message: 'Too short.', remedy: 'Ask for more.' }],
    ['fails', { name: 'FitCrashedError', message: 'Forecasting "fails" with the model arima failed: out of bounds' }],
    ['crashes', { name: 'FitCrashedError', message: expect.stringContaining('The process ended with code 3') }],
  ])('says why where a fit %s, and goes on with the next', async (name, error) => {
    await expect(pool.forecast(samplesNamed(name), plan, never)).rejects.toMatchObject(error);

    await expect(pool.forecast(samplesNamed('next'), plan, never)).resolves.toMatchObject({ model: 'theta' });
  });

  test('kills a fit that hangs in WASM, and names it', async () => {
    pool.close();
    pool = createPool(500);
    const processId = await processIdOf('before');

    const hanging = pool.forecast(samplesNamed('hangs in WASM'), plan, never);

    await expect(hanging).rejects.toMatchObject({
      name: 'FitTimeoutError',
      message: 'Forecasting "hangs in WASM" with the model arima was stopped after 0.5 s.',
    });
    expect(await processIdOf('after')).not.toBe(processId);
    expect(isAlive(processId)).toBe(false);
  });

  test('stops a fit whose query was cancelled, under way or still waiting', async () => {
    const controller = new AbortController();
    const names = ['hangs in WASM', 'hangs in WASM', 'waits'];
    const fits = names.map((name) => pool.forecast(samplesNamed(name), plan, controller.signal));

    setTimeout(() => controller.abort(), 100);

    const outcomes = await Promise.allSettled(fits);
    expect(outcomes).toMatchObject(names.map(() => ({ status: 'rejected', reason: { name: 'FitCancelledError' } })));
  });

  test('ends every process when it closes', async () => {
    const idle = await processIdOf('idle');
    const hanging = pool.forecast(samplesNamed('hangs in WASM'), plan, never);

    setTimeout(() => pool.close(), 100);

    await expect(hanging).rejects.toMatchObject({ name: 'FitCrashedError' });
    expect(isAlive(idle)).toBe(false);
  });
});
