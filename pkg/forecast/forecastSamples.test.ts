import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { expectSound } from './fixtures/expectSound';
import { daily, load } from './fixtures/load';
import { HOUR_MS, hourlySamples, planOf } from './fixtures/planOf';
import type { ForecastPlan } from './ForecastPlan';
import { forecastSamples } from './forecastSamples';

const forecastOf = (values: ArrayLike<number>, overrides: Partial<ForecastPlan> = {}) =>
  forecastSamples(hourlySamples(values), planOf(values.length, overrides));

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('forecastSamples', () => {
  test('carries a daily season on, inside its bands', async () => {
    const forecast = await forecastOf(load(336));

    expectSound(forecast, 24);
    expect(forecast.seasonSteps).toEqual([24]);
    expect(forecast.startMs).toBe(336 * HOUR_MS);
    expect(forecast.bands.map(({ level }) => level)).toEqual([80, 95]);
    forecast.mean.forEach((value, i) => expect(Math.abs(value - (50 + 10 * daily(336 + i)))).toBeLessThan(2));
  });

  test('gives each level once, the narrowest first', async () => {
    const { bands } = await forecastOf(load(100), { levels: [95, 50, 80, 95] });

    expect(bands.map(({ level }) => level)).toEqual([50, 80, 95]);
  });

  test('forecasts a single step', async () => {
    expectSound(await forecastOf(load(100), { horizonMs: HOUR_MS }), 1);
  });

  test('scores every model it tried, best first, and takes the best', async () => {
    const { model, scores } = await forecastOf(load(336));

    const [first, ...others] = scores;
    expect(first!.model).toBe(model);
    expect(others.map((score) => score.model)).toEqual(
      expect.arrayContaining(['seasonal-naive', 'theta', 'autoregression'])
    );
    const tested = others.filter(({ failure }) => failure === undefined).map(({ mase }) => mase);
    expect(tested).toEqual(tested.toSorted((a, b) => a - b));
    expect(scores.every(({ origins, failure = '' }) => origins === 9 || failure.startsWith('left out early'))).toBe(
      true
    );
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

  const kinds: Array<[string, (noise: () => number) => (i: number) => number]> = [
    ['a noisy line', (noise) => (i) => 100 + i / 2 + noise()],
    ['white noise', (noise) => () => 100 + noise()],
    [
      'a random walk',
      (noise) => {
        let sum = 100;
        return () => (sum += noise());
      },
    ],
  ];
  for (const [kind, generate] of kinds) {
    test.each([5, 8, 12, 24, 48])(`covers about as much as it says of ${kind}, %i points young`, async (length) => {
      let inside = 0;
      for (let seed = 1; seed <= 100; seed++) {
        const next = generate(seededNoise(seed));
        const values = Array.from({ length: length + 4 }, (_, i) => next(i));
        const forecast = await forecastOf(values.slice(0, length), { horizonMs: 4 * HOUR_MS, levels: [95] });
        const { lower, upper } = forecast.bands[0]!;
        inside += values.slice(length).filter((value, i) => value >= lower[i]! && value <= upper[i]!).length;
      }

      expect(inside / 400).toBeGreaterThan(0.9);
    });
  }

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

  test('takes history and forecast apart where it is asked to', async () => {
    const { components, history, mean, seasonSteps } = await forecastOf(load(336), { withComponents: true });

    expect(seasonSteps).toEqual([24]);
    expect(components!.trend).toHaveLength(history.values.length + mean.length);
    expect(components!.seasons).toHaveLength(1);
    mean.forEach((value, step) => {
      const point = history.values.length + step;
      expect(Math.abs(components!.trend[point]! + components!.seasons[0]![point]! - value)).toBeLessThan(3);
    });
    expect((await forecastOf(load(336))).components).toBeUndefined();
  });

  test('goes on along a trend', async () => {
    const slopes: number[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const { mean } = await forecastOf(
        load(336, seed).map((value, i) => value + i / 10),
        { horizonMs: 72 * HOUR_MS }
      );
      slopes.push((mean[71]! - mean[23]!) / 48);
    }

    // A blend follows a trend as far as its members do.
    slopes.forEach((slope) => expect(Math.abs(slope / 0.1 - 1)).toBeLessThan(0.3));
    expect(Math.abs(average(slopes) / 0.1 - 1)).toBeLessThan(0.06);
  });

  test('invents no trend', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { mean } = await forecastOf(load(336, seed), { horizonMs: 72 * HOUR_MS });

      // Noise of 1: two days of an invented trend stay far inside it.
      expect(Math.abs(mean[71]! - mean[23]!)).toBeLessThan(0.3);
    }
  });

  test('starts on the next step after the last, though the last ones are missing', async () => {
    const forecast = await forecastOf([...load(300), NaN, NaN]);

    expectSound(forecast, 24);
    expect(forecast.startMs).toBe(302 * HOUR_MS);
    expect([...forecast.history.values.slice(-2)]).toEqual([NaN, NaN]);
    expect(forecast.notes).toContain('nothing measured in the last 2 h');
    expect(Math.abs(forecast.mean[0]! - (50 + 10 * daily(302)))).toBeLessThan(3);
  });

  test.each([
    ['a young history', load(20), {}, 20, 'forecast cut to 20 h: as far ahead as there is history'],
    [
      'a history that fell silent',
      load(50),
      { learnToMs: 89 * HOUR_MS },
      10,
      'forecast cut to 10 h: as far ahead as there is history',
    ],
    [
      'a history just silent for less than it was measured',
      load(50),
      { learnToMs: 98 * HOUR_MS },
      1,
      'forecast cut to 1 h',
    ],
  ])('reaches as far ahead as %s reaches back, and says so', async (_, values, overrides, steps, note) => {
    const forecast = await forecastOf(values, overrides);

    expectSound(forecast, steps);
    expect(forecast.notes.at(-1)).toStartWith(note);
  });

  test('forecasts all of a horizon just as long as the history', async () => {
    const forecast = await forecastOf(load(24));

    expectSound(forecast, 24);
    expect(forecast.notes).toEqual([]);
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

  test('works on logarithms where it is told to, and comes back', async () => {
    const noise = seededNoise(1);
    const growing = Array.from({ length: 480 }, (_, i) => Math.exp(i / 160 + 0.3 * daily(i) + 0.1 * noise()));
    const forecast = await forecastOf(growing, { transform: 'log' });

    expectSound(forecast, 24);
    expect(forecast.notes).toEqual(['forecast on a logarithmic scale']);
    forecast.mean.forEach((value, i) =>
      expect(Math.abs(value / Math.exp((480 + i) / 160 + 0.3 * daily(480 + i)) - 1)).toBeLessThan(0.4)
    );
  });
});
