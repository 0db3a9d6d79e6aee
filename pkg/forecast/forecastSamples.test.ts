import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { AllMissingError } from '../prepare/errors/AllMissingError';
import { LogOfNonPositiveError } from '../prepare/errors/LogOfNonPositiveError';
import { NoSamplesError } from '../prepare/errors/NoSamplesError';
import { TooFewPointsError } from '../prepare/errors/TooFewPointsError';
import { PresageError } from '../series/PresageError';
import { seededNoise } from '../series/fixtures/seededNoise';
import { EmptyHorizonError } from './errors/EmptyHorizonError';
import { HorizonBeyondHistoryError } from './errors/HorizonBeyondHistoryError';
import { HOUR_MS, hourlySamples, planOf } from './fixtures/planOf';
import type { Forecast } from './Forecast';
import type { ForecastPlan } from './ForecastPlan';
import { forecastSamples } from './forecastSamples';

const daily = (i: number) => Math.sin((2 * Math.PI * i) / 24);

function load(length: number, seed = 1): number[] {
  const noise = seededNoise(seed);
  return Array.from({ length }, (_, i) => 50 + 10 * daily(i) + noise());
}

const forecastOf = (values: ArrayLike<number>, overrides: Partial<ForecastPlan> = {}) =>
  forecastSamples(hourlySamples(values), planOf(values.length, overrides));

/** What holds for every forecast, whatever it learnt from. */
function expectSound(forecast: Forecast, steps: number): void {
  const { mean, bands } = forecast;
  expect(mean.length).toBe(steps);
  expect(mean.every(Number.isFinite)).toBe(true);
  let [innerLower, innerUpper] = [mean, mean];
  for (const { lower, upper } of bands) {
    expect(lower.every((value, i) => Number.isFinite(value) && value <= innerLower[i]!)).toBe(true);
    expect(upper.every((value, i) => Number.isFinite(value) && value >= innerUpper[i]!)).toBe(true);
    [innerLower, innerUpper] = [lower, upper];
  }
}

describe('forecastSamples', () => {
  test('carries a daily season on, inside its bands', async () => {
    const forecast = await forecastOf(load(336));

    expectSound(forecast, 24);
    expect(forecast.seasonSteps).toEqual([24]);
    expect(forecast.startMs).toBe(336 * HOUR_MS);
    expect(forecast.bands.map(({ level }) => level)).toEqual([80, 95]);
    forecast.mean.forEach((value, i) => expect(Math.abs(value - (50 + 10 * daily(336 + i)))).toBeLessThan(2));
  });

  test('scores every model it tried, best first, and takes the best', async () => {
    const { model, scores } = await forecastOf(load(336));

    expect(scores.map((score) => score.model).toSorted()).toEqual(['arima', 'seasonal-naive', 'theta']);
    expect(scores[0]!.model).toBe(model);
    expect(scores.map(({ mase }) => mase)).toEqual(scores.map(({ mase }) => mase).toSorted((a, b) => a - b));
    expect(scores.every(({ origins }) => origins === 8)).toBe(true);
  });

  test.each(['seasonal-naive', 'theta', 'arima'] as const)('uses %s where it is asked for', async (model) => {
    const forecast = await forecastOf(load(200), { model });

    expectSound(forecast, 24);
    expect(forecast.model).toBe(model);
    expect(forecast.scores.map((score) => score.model)).toEqual([model]);
  });

  test('gives the same numbers every time', async () => {
    expect(await forecastOf(load(300))).toEqual(await forecastOf(load(300)));
  });

  test('does not look past the end of what it may learn from', async () => {
    const whole = [...load(300), ...Array.from({ length: 50 }, () => 1e6)];

    expect(await forecastSamples(hourlySamples(whole), planOf(300))).toEqual(await forecastOf(load(300)));
  });

  test('stretches and moves with its history', async () => {
    const plan = { transform: 'none', bounds: 'none' } as const;
    const plain = await forecastOf(load(300), plan);
    const moved = await forecastOf(
      load(300).map((value) => 1_000 * value - 7),
      plan
    );

    expect(moved.model).toBe(plain.model);
    moved.mean.forEach((value, i) => expect(value / (1_000 * plain.mean[i]! - 7)).toBeCloseTo(1, 5));
    moved.bands.forEach(({ upper }, k) =>
      upper.forEach((value, i) => expect(value / (1_000 * plain.bands[k]!.upper[i]! - 7)).toBeCloseTo(1, 5))
    );
  });

  test('covers about as much as it says', async () => {
    const inside = [0, 0];
    for (let seed = 1; seed <= 30; seed++) {
      const values = load(360, seed);
      const { bands } = await forecastOf(values.slice(0, 336));
      bands.forEach(({ lower, upper }, k) => {
        inside[k]! += values.slice(336).filter((value, i) => value >= lower[i]! && value <= upper[i]!).length;
      });
    }

    expect(inside[0]! / (30 * 24)).toBeGreaterThan(0.74);
    expect(inside[0]! / (30 * 24)).toBeLessThan(0.86);
    expect(inside[1]! / (30 * 24)).toBeGreaterThan(0.92);
    expect(inside[1]! / (30 * 24)).toBeLessThan(0.985);
  });

  test('widens its bands with the horizon where the future drifts', async () => {
    let [first, last] = [0, 0];
    for (let seed = 1; seed <= 10; seed++) {
      const noise = seededNoise(seed);
      let sum = 0;
      const [, band] = (await forecastOf(Array.from({ length: 400 }, () => (sum += noise())))).bands;
      first += band!.upper[0]! - band!.lower[0]!;
      last += band!.upper[23]! - band!.lower[23]!;
    }

    // A random walk's spread grows by the square root of 24, which is 4.9.
    expect(last / first).toBeGreaterThan(3);
    expect(last / first).toBeLessThan(7);
  });

  test('starts on the next step after the last, though the last ones are missing', async () => {
    const forecast = await forecastOf([...load(300), NaN, NaN]);

    expectSound(forecast, 24);
    expect(forecast.startMs).toBe(302 * HOUR_MS);
    expect([...forecast.history.values.slice(-2)]).toEqual([NaN, NaN]);
    expect(forecast.notes).toContain('nothing measured in the last 2 steps');
    expect(Math.abs(forecast.mean[0]! - (50 + 10 * daily(302)))).toBeLessThan(3);
  });

  test('leaves the gaps of the history unmeasured and says that it filled them', async () => {
    const values = load(336).map((value, i) => (i >= 100 && i < 172 ? NaN : value));
    const { history, notes } = await forecastOf(values);

    expect([...history.values]).toEqual(values);
    expect(notes).toEqual(['1 gap filled']);
  });
});

describe('forecastSamples keeps its bounds', () => {
  const sparse = load(300).map((value) => Math.max(0, value - 55));

  test('never below zero where the history never was', async () => {
    const { bands } = await forecastOf(sparse);

    expect(Math.min(...bands[1]!.lower)).toBe(0);
  });

  test('none where none are asked for', async () => {
    const { bands } = await forecastOf(sparse, { bounds: 'none' });

    expect(Math.min(...bands[1]!.lower)).toBeLessThan(0);
  });

  test('those given', async () => {
    const rising = Array.from({ length: 200 }, (_, i) => i / 2 + daily(i));
    const forecast = await forecastOf(rising, { bounds: [0, 100] });

    expectSound(forecast, 24);
    expect(Math.max(...forecast.bands[1]!.upper)).toBe(100);
  });

  test('works on logarithms where the spread grows with the level, and comes back', async () => {
    const noise = seededNoise(1);
    const growing = Array.from({ length: 480 }, (_, i) => Math.exp(i / 160 + 0.3 * daily(i) + 0.1 * noise()));
    const forecast = await forecastOf(growing);

    expectSound(forecast, 24);
    expect(forecast.notes).toEqual(['forecast on a logarithmic scale']);
    forecast.mean.forEach((value, i) =>
      expect(Math.abs(value / Math.exp((480 + i) / 160 + 0.3 * daily(480 + i)) - 1)).toBeLessThan(0.4)
    );
  });
});

describe('forecastSamples answers soundly', () => {
  const cases: Array<[string, number[]]> = [
    ['a constant', new Array<number>(100).fill(7)],
    ['zeros', new Array<number>(100).fill(0)],
    ['values around 1e12', load(200).map((value) => value * 1e12)],
    ['values around 1e300', load(200).map((value) => value * 1e300)],
    ['tiny values', load(200).map((value) => value * 1e-200)],
    ['negative values', load(200).map((value) => -value)],
    ['infinities', load(200).map((value, i) => (i % 50 === 7 ? (i % 100 === 7 ? Infinity : -Infinity) : value))],
    ['a level shift', load(200).map((value, i) => (i > 150 ? value + 1_000 : value))],
    ['one spike', load(200).map((value, i) => (i === 190 ? 1e6 : value))],
    ['two values taking turns', Array.from({ length: 100 }, (_, i) => i % 2)],
    ['mostly gaps', load(200).map((value, i) => (i % 5 === 0 ? value : NaN))],
    ['a straight line', Array.from({ length: 100 }, (_, i) => i)],
    ['explosive growth', Array.from({ length: 100 }, (_, i) => 2 ** i)],
  ];
  for (const [name, values] of cases) {
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
      { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 0, 1e12, -1e12) }
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { maxLength: 60 }),
        fc.constantFrom('auto', 'seasonal-naive', 'theta', 'arima'),
        fc.integer({ min: 1, max: 30 }),
        async (values, model, steps) => {
          try {
            expectSound(await forecastOf(values, { model, stepMs: HOUR_MS, horizonMs: steps * HOUR_MS }), steps);
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
  test.each([
    ['nothing', [], {}, NoSamplesError],
    ['one point', [1], {}, TooFewPointsError],
    ['only missing values', [NaN, NaN, NaN, NaN, NaN], {}, AllMissingError],
    ['too few points between missing ones', [1, NaN, NaN, 2, NaN, 3], {}, TooFewPointsError],
    ['a horizon of nothing', load(100), { horizonMs: 0 }, EmptyHorizonError],
    ['a horizon longer than the history', load(20), {}, HorizonBeyondHistoryError],
    ['a series that ended long ago', load(50), { learnToMs: 90 * HOUR_MS }, HorizonBeyondHistoryError],
    ['the logarithm of a negative value', [-1, 2, 3, 4, 5], { transform: 'log' }, LogOfNonPositiveError],
  ] as const)('%s', async (_, values, overrides, error) => {
    expect(forecastOf([...values], overrides)).rejects.toBeInstanceOf(error);
  });
});
