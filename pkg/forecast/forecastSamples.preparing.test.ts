import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { expectSound } from './fixtures/expectSound';
import { daily, load } from './fixtures/load';
import { HOUR_MS, hourlySamples, planOf } from './fixtures/planOf';
import type { Forecast } from './Forecast';
import type { ForecastPlan } from './ForecastPlan';
import { forecastSamples } from './forecastSamples';

const forecastOf = (values: ArrayLike<number>, overrides: Partial<ForecastPlan> = {}) =>
  forecastSamples(hourlySamples(values), planOf(values.length, overrides));

const usualAt = (point: number) => 50 + 10 * daily(point);
const hours = (from: number, to: number) => ({ fromMs: from * HOUR_MS, toMs: to * HOUR_MS });

/** The mean distance of a forecast's mean from what it should be, point by point of the whole series. */
function missOf({ startMs, mean }: Forecast, expected: (point: number) => number): number {
  const first = startMs / HOUR_MS;
  return mean.reduce((sum, value, step) => sum + Math.abs(value - expected(first + step)), 0) / mean.length;
}

describe('forecastSamples', () => {
  test('is not bent by outliers, and says that it set them aside', async () => {
    const values = load(336);
    [100, 222, 312, 330].forEach((point, k) => (values[point] = k % 2 === 0 ? 900 : -700));
    const forecast = await forecastOf(values);

    expectSound(forecast, 24);
    expect(forecast.notes).toContain('4 outliers set aside');
    expect(missOf(forecast, usualAt)).toBeLessThan(1.5);
  });

  test('goes on from a new level, and says since when', async () => {
    const forecast = await forecastOf(load(720).map((value, i) => value + (i < 500 ? 0 : 60)));

    expect(forecast.notes).toEqual(['learnt from 21 Jan 20:00 UTC on, when the level shifted']);
    expect(missOf(forecast, (point) => usualAt(point) + 60)).toBeLessThan(2);
  });

  test('goes on from a level of two days ago with the season it knew before', async () => {
    const forecast = await forecastOf(load(720).map((value, i) => value + (i < 660 ? 0 : 60)));

    expect(forecast.seasonSteps).toEqual([24]);
    expect(missOf(forecast, (point) => usualAt(point) + 60)).toBeLessThan(3);
  });

  test('does not take a night’s job for outliers', async () => {
    const withJob = (point: number) => (point % 24 === 3 ? 80 : 0);
    const forecast = await forecastOf(load(504).map((value, i) => value + withJob(i)));

    expect(forecast.notes).toEqual([]);
    expect(missOf(forecast, (point) => usualAt(point) + withJob(point))).toBeLessThan(3);
  });

  test('expects of a coming holiday what past ones were like', async () => {
    const holidays = [hours(96, 120), hours(192, 216), hours(288, 312), hours(336, 348)];
    const isHoliday = (point: number) =>
      holidays.some(({ fromMs, toMs }) => point * HOUR_MS >= fromMs && point * HOUR_MS < toMs);
    const values = load(336).map((value, i) => value - (isHoliday(i) ? 20 : 0));
    const forecast = await forecastOf(values, { holidays });

    // Three past ones are trusted by three quarters.
    expect(missOf(forecast, (point) => usualAt(point) - (isHoliday(point) ? 15 : 0))).toBeLessThan(2);
    expect([...forecast.history.values]).toEqual(values);
  });

  test('does not learn from excluded times', async () => {
    const values = load(336).map((value, i) => (i >= 200 && i < 240 ? 900 : value));
    const forecast = await forecastOf(values, { exclude: [hours(200, 240)] });

    expect(forecast.notes).toEqual(['40 points excluded from learning', '1 gap filled']);
    expect(missOf(forecast, usualAt)).toBeLessThan(1.5);
  });

  test('goes on counting after a counter’s resets', async () => {
    const noise = seededNoise(1);
    let count = 0;
    const values = Array.from(
      { length: 336 },
      (_, i) => (count = (i === 150 || i === 290 ? 0 : count) + 50 + 5 * noise())
    );
    const samples = { ...hourlySamples(values), name: 'http_requests_total' };
    const forecast = await forecastSamples(samples, planOf(336));

    expectSound(forecast, 24);
    expect(forecast.notes).toContain('a counter: 2 resets bridged');
    expect([...forecast.history.values]).toEqual(values);
    expect(missOf(forecast, (point) => values[335]! + 50 * (point - 335))).toBeLessThan(40);
  });

  test.each([
    ['counts near zero', 'auto', (noise: number) => Math.max(0, Math.round(2 * noise))],
    ['a ratio near its end', [0, 100], (noise: number) => Math.min(100, 99 + noise)],
    ['a ratio that touches both ends', [0, 1], (noise: number) => Math.min(1, Math.max(0, 0.5 + noise))],
  ] as const)('keeps mean and bands of %s within its bounds, one inside the other', async (_, bounds, next) => {
    const noise = seededNoise(2);
    const forecast = await forecastOf(
      Array.from({ length: 336 }, () => next(noise())),
      { bounds, levels: [50, 80, 95, 99] }
    );
    const [lowest, highest] = bounds === 'auto' ? [0, Infinity] : bounds;

    expectSound(forecast, 24);
    expect(Math.min(...forecast.bands.at(-1)!.lower)).toBeGreaterThanOrEqual(lowest);
    expect(Math.max(...forecast.bands.at(-1)!.upper)).toBeLessThanOrEqual(highest);
  });

  test('reaches 99 % when a line does', async () => {
    const rising = Array.from({ length: 336 }, (_, i) => 20 + i / 5);
    const { mean } = await forecastOf(rising, { bounds: [0, 100], horizonMs: 96 * HOUR_MS });

    expect(Math.abs(mean.findIndex((value) => value >= 99) - (395 - 336))).toBeLessThanOrEqual(3);
    expect(Math.max(...mean)).toBeLessThanOrEqual(100);
  });
});
