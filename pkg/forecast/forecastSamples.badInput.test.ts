import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { AllMissingError } from '../prepare/errors/AllMissingError';
import { LogOfNonPositiveError } from '../prepare/errors/LogOfNonPositiveError';
import { NoSamplesError } from '../prepare/errors/NoSamplesError';
import { TooFewPointsError } from '../prepare/errors/TooFewPointsError';
import { PresageError } from '../series/PresageError';
import { EmptyHorizonError } from './errors/EmptyHorizonError';
import { SilentTooLongError } from './errors/SilentTooLongError';
import { awkwardSeries } from './fixtures/awkwardSeries';
import { expectSound } from './fixtures/expectSound';
import { load } from './fixtures/load';
import { HOUR_MS, hourlySamples, planOf } from './fixtures/planOf';
import type { ForecastPlan } from './ForecastPlan';
import { forecastSamples } from './forecastSamples';

const forecastOf = (values: ArrayLike<number>, overrides: Partial<ForecastPlan> = {}) =>
  forecastSamples(hourlySamples(values), planOf(values.length, overrides));

describe('forecastSamples answers soundly', () => {
  for (const [name, values] of awkwardSeries) {
    test.each(['auto', 'seasonal-naive', 'theta'] as const)(`${name} (%s)`, async (model) => {
      const forecast = await forecastOf(values, { model, stepMs: HOUR_MS });

      expect(forecast.mean.length).toBeGreaterThan(0);
      expectSound(forecast, forecast.mean.length);
    });
  }

  test('a constant is forecast as that constant', async () => {
    const { mean, bands } = await forecastOf(new Array<number>(100).fill(7));

    expect([...mean, ...bands[1]!.lower, ...bands[1]!.upper].every((value) => value === 7)).toBe(true);
  });

  test('four points', async () => {
    expectSound(await forecastOf([1, 3, 2, 4], { horizonMs: 3 * HOUR_MS }), 3);
  });

  test('unsorted and doubled samples as if they were in order', async () => {
    const sorted = hourlySamples(load(200));
    const mixed = {
      ...sorted,
      timesMs: Float64Array.of(...[...sorted.timesMs].toReversed(), 0),
      values: Float64Array.of(...[...sorted.values].toReversed(), sorted.values[0]!),
    };

    expect((await forecastSamples(mixed, planOf(200))).mean).toEqual((await forecastOf(sorted.values)).mean);
  });

  test('anything at all, or says what is wrong', async () => {
    const value = fc.oneof(
      { weight: 8, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 0, 1e12, -1e12) },
      { weight: 1, arbitrary: fc.double() }
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { maxLength: 60 }),
        fc.constantFrom('auto', 'seasonal-naive', 'theta', 'arima'),
        fc.integer({ min: 1, max: 30 }),
        async (values, model, steps) => {
          try {
            const forecast = await forecastOf(values, { model, stepMs: HOUR_MS, horizonMs: steps * HOUR_MS });
            expect(forecast.mean.length).toBeGreaterThan(0);
            expect(forecast.mean.length).toBeLessThanOrEqual(steps);
            expectSound(forecast, forecast.mean.length);
          } catch (error) {
            expect(error).toBeInstanceOf(PresageError);
          }
        }
      ),
      { numRuns: 300, seed: 1 }
    );
  });
});

describe('forecastSamples refuses', () => {
  test('a silent series with how long it has been silent', async () => {
    const silent = forecastOf(load(50), { learnToMs: 109 * HOUR_MS });

    await expect(silent).rejects.toThrow('has had no value for 2 d 12 h, and only 2 d 2 h of values before.');
  });

  test.each([
    ['nothing', [], {}, NoSamplesError],
    ['one point', [1], {}, TooFewPointsError],
    ['only missing values', [NaN, NaN, NaN, NaN, NaN], {}, AllMissingError],
    ['too few points between missing ones', [1, NaN, NaN, 2, NaN, 3], {}, TooFewPointsError],
    ['a horizon of nothing', load(100), { horizonMs: 0 }, EmptyHorizonError],
    ['a series silent for as long as it was measured', load(50), { learnToMs: 99 * HOUR_MS }, SilentTooLongError],
    ['the logarithm of a negative value', [-1, 2, 3, 4, 5], { transform: 'log' }, LogOfNonPositiveError],
  ] as const)('%s', async (_, values, overrides, error) => {
    await expect(forecastOf([...values], overrides)).rejects.toBeInstanceOf(error);
  });
});
