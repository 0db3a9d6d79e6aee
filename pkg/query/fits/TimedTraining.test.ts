import { afterEach, beforeEach, expect, jest, test } from 'bun:test';
import type { FitProgress } from '../Forecaster';
import { NetworkReuse } from './NetworkReuse';
import { TimedTraining } from './TimedTraining';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('gives each fit its part of the time, and what the ones before it left', () => {
  const training = new TimedTraining(1_000, () => undefined, new NetworkReuse([]));
  const [first, second] = [0, 1].map((fit) => training.startFit('lstm', fit, 2));

  expect([first!.shouldStop(), training.wasStopped]).toEqual([false, false]);
  jest.advanceTimersByTime(500);
  expect([first!.shouldStop(), second!.shouldStop(), training.wasStopped]).toEqual([true, false, true]);
  jest.advanceTimersByTime(500);
  expect(second!.shouldStop()).toBe(true);
});

test('tells now and then of a model over all its fits, each with the same seed', () => {
  const told: FitProgress[] = [];
  const training = new TimedTraining(1_000, (progress) => told.push(progress), new NetworkReuse([]));
  const fits = [0, 1, 2, 3].map((fit) => training.startFit('tcn', fit, 4));

  fits[0]!.onProgress?.(0.5);
  jest.advanceTimersByTime(100);
  fits[1]!.onProgress?.(0.5);
  fits[1]!.onProgress?.(0.6);
  jest.advanceTimersByTime(100);
  fits[3]!.onProgress?.(1);

  expect(told).toEqual([
    { model: 'tcn', share: 0.375 },
    { model: 'tcn', share: 1 },
  ]);
  expect(new Set(fits.map(({ seed }) => seed)).size).toBe(1);
});
