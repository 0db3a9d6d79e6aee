import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../series/durations';
import { seededNoise } from '../series/fixtures/seededNoise';
import { detectSeasons } from './detectSeasons';

const SHARED_DATA = join(import.meta.dirname, '../../../shared/data');
const SEEDS = [1, 2, 3, 4, 5];

const wave = (i: number, steps: number) => Math.sin((2 * Math.PI * i) / steps);

function generate(length: number, seed: number, next: (i: number, noise: () => number) => number): Float64Array {
  const noise = seededNoise(seed);
  return Float64Array.from({ length }, (_, i) => next(i, noise));
}

describe('detectSeasons finds', () => {
  const cases = [
    ['a day in 5-minute data', 5 * MINUTE_MS, 2_016, (i: number) => wave(i, 288), [288]],
    ['a day in 10-minute data', 10 * MINUTE_MS, 2_016, (i: number) => wave(i, 144), [144]],
    ['a day in hourly data', HOUR_MS, 336, (i: number) => wave(i, 24), [24]],
    ['a day and a week in hourly data', HOUR_MS, 840, (i: number) => wave(i, 24) + wave(i, 168), [24, 168]],
    ['weekends in hourly data', HOUR_MS, 840, (i: number) => (i % 168 < 120 ? 2 * wave(i, 24) : 0), [24, 168]],
    ['a week in daily data', DAY_MS, 90, (i: number) => (i % 7 < 5 ? 1.5 : 0), [7]],
    ['an hour in minutes', MINUTE_MS, 600, (i: number) => (i % 60 < 10 ? 2 : 0), [60]],
    ['a weak day in 5-minute data', 5 * MINUTE_MS, 2_016, (i: number) => 0.2 * wave(i, 288), [288]],
    ['a job at night in 5-minute data', 5 * MINUTE_MS, 2_016, (i: number) => (i % 288 < 6 ? 4 : 0), [288]],
    ['a job every hour in 5-minute data', 5 * MINUTE_MS, 2_016, (i: number) => (i % 12 === 0 ? 2 : 0), [12]],
    [
      'quiet weekends in 5-minute data',
      5 * MINUTE_MS,
      8_064,
      (i: number) => (i % 2_016 < 1_440 ? wave(i, 288) : 0),
      [288, 2_016],
    ],
    ['a weak week in hourly data', HOUR_MS, 720, (i: number) => 0.4 * wave(i, 24) + 0.4 * wave(i, 168), [24, 168]],
    [
      'a week and a year in daily data',
      DAY_MS,
      1_100,
      (i: number) => 1.2 * wave(i, 365) + (i % 7 < 5 ? 0.8 : 0),
      [7, 365],
    ],
    ['a length the calendar does not know', MINUTE_MS, 900, (i: number) => wave(i, 37), [37]],
    ['a day on a steep trend', HOUR_MS, 336, (i: number) => i + wave(i, 24), [24]],
  ] as const;
  for (const [name, stepMs, length, signal, expected] of cases) {
    test.each(SEEDS)(`${name} (seed %i)`, (seed) => {
      const values = generate(length, seed, (i, noise) => signal(i) + 0.4 * noise());

      expect(detectSeasons(values, stepMs)).toEqual([...expected]);
    });
  }

  test('a day through gaps', () => {
    const values = generate(720, 1, (i, noise) => wave(i, 24) + 0.3 * noise());
    values.fill(NaN, 100, 160).fill(NaN, 400, 405);

    expect(detectSeasons(values, HOUR_MS)).toEqual([24]);
  });

  test.each(SEEDS)('a day through a gap of a third of the history (seed %i)', (seed) => {
    const values = generate(2_016, seed, (i, noise) => wave(i, 144) + 0.3 * noise()).fill(NaN, 432, 1_152);

    expect(detectSeasons(values, 10 * MINUTE_MS)).toEqual([144]);
  });

  test('the same whatever the unit and the origin', () => {
    const values = generate(720, 1, (i, noise) => wave(i, 24) + 0.5 * wave(i, 168) + 0.4 * noise());

    for (const scale of [1e-6, 1, 1e9]) {
      for (const origin of [-50, 0, 1_000]) {
        expect(
          detectSeasons(
            values.map((value) => scale * (value + origin)),
            HOUR_MS
          )
        ).toEqual([24, 168]);
      }
    }
  });

  test('a day through wild outliers', () => {
    const values = generate(720, 1, (i, noise) => wave(i, 24) + 0.3 * noise() + (i % 307 === 5 ? 1_000 : 0));

    expect(detectSeasons(values, HOUR_MS)).toEqual([24]);
  });
});

describe('detectSeasons finds none in', () => {
  const steps = [
    [5 * MINUTE_MS, 2_016],
    [HOUR_MS, 700],
    [DAY_MS, 200],
  ] as const;
  const cases = {
    'white noise': () => (_: number, noise: () => number) => noise(),
    'a random walk': () => {
      let sum = 0;
      return (_: number, noise: () => number) => (sum += noise());
    },
    'a slow autoregression': () => {
      let value = 0;
      return (_: number, noise: () => number) => (value = 0.95 * value + noise());
    },
    'a trend': () => (i: number, noise: () => number) => i / 50 + noise(),
    'a curved trend': () => (i: number, noise: () => number) => (i / 100) ** 2 + noise(),
    'a level shift': () => (i: number, noise: () => number) => (i > 150 ? 9 : 0) + noise(),
    'a constant': () => () => 3,
  };
  for (const [name, next] of Object.entries(cases)) {
    test.each(steps)(`${name}, %i ms apart, %i points, but for one in a hundred`, (stepMs, length) => {
      let found = 0;
      for (let seed = 1; seed <= 100; seed++) {
        found += Number(detectSeasons(generate(length, seed, next()), stepMs).length > 0);
      }

      expect(found).toBeLessThanOrEqual(1);
    });

    test.each(steps)(`${name} with a long gap, %i ms apart, %i points, but for one in a hundred`, (stepMs, length) => {
      let found = 0;
      for (let seed = 1; seed <= 100; seed++) {
        const values = generate(length, seed, next()).fill(NaN, 0.2 * length, 0.5 * length);
        found += Number(detectSeasons(values, stepMs).length > 0);
      }

      expect(found).toBeLessThanOrEqual(1);
    });
  }
});

describe.skipIf(!existsSync(SHARED_DATA))('detectSeasons on real series (needs ../shared/data)', () => {
  test.each([
    ['artificialWithAnomaly/art_daily_jumpsup', [288]],
    ['artificialWithAnomaly/art_daily_flatmiddle', [288]],
    ['artificialNoAnomaly/art_daily_small_noise', [288]],
    ['realAWSCloudwatch/elb_request_count_8c0756', [288]],
    ['artificialNoAnomaly/art_noisy', []],
    ['artificialNoAnomaly/art_flatline', []],
  ])('%s of the Numenta benchmark', (name, expected) => {
    const [, ...rows] = readFileSync(join(SHARED_DATA, 'nab', `${name}.csv`), 'utf8')
      .trim()
      .split('\n');
    const values = Float64Array.from(rows, (row) => Number(row.split(',')[1]));

    expect(detectSeasons(values, 5 * MINUTE_MS)).toEqual(expected);
  });

  test('finds the day in nearly every hourly series of M4, and weeks in many', () => {
    const found = readFileSync(join(SHARED_DATA, 'm4-hourly/train.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => detectSeasons(Float64Array.from(line.split(',').slice(1), Number), HOUR_MS));

    expect(found.filter((seasons) => seasons.includes(24)).length / found.length).toBeGreaterThan(0.95);
    expect(found.filter((seasons) => seasons.includes(168)).length / found.length).toBeGreaterThan(0.3);
  });
});
