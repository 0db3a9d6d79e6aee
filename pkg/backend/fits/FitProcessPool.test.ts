import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import type { FitProgress } from '../../query/Forecaster';
import { createPool, fitOf } from './fixtures/fakeFits';
import type { FitProcessPool } from './FitProcessPool';

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

function killIfAlive(processId: number): void {
  if (isAlive(processId)) {
    process.kill(processId, 'SIGKILL');
  }
}

describe('FitProcessPool', () => {
  let pool: FitProcessPool;

  beforeEach(() => {
    pool = createPool(10_000);
  });

  afterEach(() => pool.close());

  async function processIdOf(name: string): Promise<number> {
    const { notes } = await fitOf(pool, name);
    return Number(notes[0]);
  }

  test('hands samples over and the forecast back unchanged', async () => {
    const forecast = await fitOf(pool, 'cpu');

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
    await expect(fitOf(pool, name)).rejects.toMatchObject(error);

    await expect(fitOf(pool, 'next')).resolves.toMatchObject({ model: 'theta' });
  });

  test('keeps what a fit trained for the next one of the series', async () => {
    const known: string[] = [];
    for (let fit = 0; fit < 3; fit++) {
      known.push(...(await fitOf(pool, 'learns')).notes);
    }

    expect(known).toEqual(['0', '1', '2']);
  });

  test('tells of the progress of a fit while it trains, knowing its time limit', async () => {
    const told: FitProgress[] = [];
    const controller = new AbortController();

    const fit = fitOf(pool, 'trains until it is killed', controller.signal, (progress) => {
      told.push(progress);
      controller.abort();
    });

    await expect(fit).rejects.toMatchObject({ name: 'FitCancelledError' });
    expect(told).toEqual([{ model: 'theta', share: 0.5 }]);
  });

  test('kills a fit that hangs in WASM, and names it', async () => {
    pool.close();
    pool = createPool(500);
    const processId = await processIdOf('before');

    const hanging = fitOf(pool, 'hangs in WASM');

    await expect(hanging).rejects.toMatchObject({
      name: 'FitTimeoutError',
      message: 'Forecasting "hangs in WASM" with the model arima was stopped after 0.5 s.',
    });
    expect(await processIdOf('after')).not.toBe(processId);
    expect(isAlive(processId)).toBe(false);
  });

  // On macOS nothing ends a fit that hangs but the process that started it.
  test.skipIf(process.platform === 'darwin')('leaves no fit behind that hangs when its parent is killed', async () => {
    const command = [process.execPath, join(import.meta.dir, 'fixtures', 'hangingParent.ts')];
    const parent = Bun.spawn(command, { stdout: 'pipe', stderr: 'pipe' });
    const { value } = await parent.stdout.getReader().read();
    const fitId = Number(new TextDecoder().decode(value));
    try {
      expect(isAlive(fitId)).toBe(true);

      parent.kill('SIGKILL');

      // The fit writes to the same stderr, which so closes when both have ended.
      const stderr = await Promise.race([new Response(parent.stderr).text(), Bun.sleep(3_000)]);
      expect(stderr).toBe('');
    } finally {
      killIfAlive(fitId);
    }
  });

  test('stops a fit whose query was cancelled, under way or still waiting', async () => {
    const controller = new AbortController();
    const names = ['hangs in WASM', 'hangs in WASM', 'waits'];
    const fits = names.map((name) => fitOf(pool, name, controller.signal));

    setTimeout(() => controller.abort(), 100);

    const outcomes = await Promise.allSettled(fits);
    expect(outcomes).toMatchObject(names.map(() => ({ status: 'rejected', reason: { name: 'FitCancelledError' } })));
  });

  test('ends every process when it closes', async () => {
    const idle = await processIdOf('idle');
    const hanging = fitOf(pool, 'hangs in WASM');

    setTimeout(() => pool.close(), 100);

    await expect(hanging).rejects.toMatchObject({ name: 'FitCrashedError' });
    expect(isAlive(idle)).toBe(false);
  });
});
