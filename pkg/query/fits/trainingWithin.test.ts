import { afterEach, beforeEach, expect, jest, test } from 'bun:test';
import type { FitProgress } from '../Forecaster';
import { trainingWithin } from './trainingWithin';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('gives each fit its part of the time, and what the ones before it left', () => {
  const training = trainingWithin(1_000, () => undefined);
  const [first, second] = [0, 1].map((fit) => training.startFit('theta', fit, 2));

  expect(first!.shouldStop()).toBe(false);
  jest.advanceTimersByTime(500);
  expect([first!.shouldStop(), second!.shouldStop()]).toEqual([true, false]);
  jest.advanceTimersByTime(500);
  expect(second!.shouldStop()).toBe(true);
});

test('tells now and then of a model over all its fits, each with the same seed', () => {
  const told: FitProgress[] = [];
  const training = trainingWithin(1_000, (progress) => told.push(progress));
  const fits = [0, 1, 2, 3].map((fit) => training.startFit('arima', fit, 4));

  fits[0]!.onProgress?.(0.5);
  jest.advanceTimersByTime(100);
  fits[1]!.onProgress?.(0.5);
  fits[1]!.onProgress?.(0.6);
  jest.advanceTimersByTime(100);
  fits[3]!.onProgress?.(1);

  expect(told).toEqual([
    { model: 'arima', share: 0.375 },
    { model: 'arima', share: 1 },
  ]);
  expect(new Set(fits.map(({ seed }) => seed)).size).toBe(1);
});
