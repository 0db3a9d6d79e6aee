import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { DAY_MS, HOUR_MS } from '../../series/durations';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { runAtOnce } from '../../series/runAtOnce';
import { PresageError } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import { type ChangePlan, findLevelChanges, type LevelChanges } from './findLevelChanges';

const STEP_MS = HOUR_MS / 2;

type Usual = (timeMs: number) => number;

const hourOf = (timeMs: number) => (timeMs % DAY_MS) / HOUR_MS;
const isWeekend = (timeMs: number) => Math.floor(timeMs / DAY_MS) % 7 >= 5;

const USUALS: Record<string, Usual> = {
  'no season': () => 10,
  'a daily wave': (timeMs) => 50 + 20 * Math.sin((2 * Math.PI * timeMs) / DAY_MS),
  'office hours': (timeMs) => (hourOf(timeMs) >= 8 && hourOf(timeMs) < 18 ? 40 : 10),
  'weekends and days': (timeMs) => (isWeekend(timeMs) ? 10 : 30) + 10 * Math.sin((2 * Math.PI * timeMs) / DAY_MS),
};

/** Half-hourly samples of so many days, with noise of 1. */
function samplesOf(usual: Usual, days: number, seed: number, added: Usual = () => 0): Samples {
  const noise = seededNoise(seed);
  const timesMs = Float64Array.from({ length: (days * DAY_MS) / STEP_MS }, (_, i) => i * STEP_MS);
  return {
    name: 'load',
    labels: {},
    timesMs,
    values: timesMs.map((timeMs) => usual(timeMs) + noise() + added(timeMs)),
  };
}

const plan: ChangePlan = {
  stepMs: STEP_MS,
  learnFromMs: Number.NEGATIVE_INFINITY,
  learnToMs: Number.POSITIVE_INFINITY,
  exclude: [],
  seasons: 'auto',
};

function changesOf(samples: Samples, changes: Partial<ChangePlan> = {}): LevelChanges {
  return runAtOnce(findLevelChanges(samples, { ...plan, learnToMs: samples.timesMs.at(-1) ?? 0, ...changes }));
}

/** Too few values have none. */
function changesOrNone(samples: Samples): LevelChanges['changes'] {
  try {
    return changesOf(samples).changes;
  } catch (error) {
    expect(error).toBeInstanceOf(PresageError);
    return [];
  }
}

const jump =
  (sinceMs: number, height: number): Usual =>
  (timeMs) =>
    timeMs >= sinceMs ? height : 0;

describe('findLevelChanges', () => {
  for (const [name, usual] of Object.entries(USUALS)) {
    test.each([15, 28, 35])(`finds nothing in ${name} of %i days`, (days) => {
      for (const seed of [1, 2, 3, 4, 5]) {
        expect(changesOf(samplesOf(usual, days, seed)).changes).toEqual([]);
      }
    });

    test.each([15, 28, 35])(`finds a change in ${name} of %i days, and its size`, (days) => {
      const atMs = 9.25 * DAY_MS;
      for (const seed of [1, 2, 3]) {
        const { changes } = changesOf(samplesOf(usual, days, seed, jump(atMs, 10)));

        expect(changes).toHaveLength(1);
        const { timeMs, before, after, size, significance } = changes[0]!;
        expect(Math.abs(timeMs - atMs)).toBeLessThanOrEqual(2 * STEP_MS);
        expect(Math.abs(size - 10)).toBeLessThan(1);
        expect(after - before).toBeCloseTo(size, 9);
        expect(significance).toBeGreaterThan(6);
      }
    });
  }

  test('finds a daily season behind a change that hides it', () => {
    const small: Usual = (timeMs) => 4 * Math.sin((2 * Math.PI * timeMs) / DAY_MS);

    const { changes } = changesOf(samplesOf(small, 14, 1, jump(5.3 * DAY_MS, 1_000)));

    expect(changes.map(({ timeMs }) => timeMs)).toEqual(
      [5.3 * DAY_MS].map((timeMs) => Math.ceil(timeMs / STEP_MS) * STEP_MS)
    );
    expect(Math.abs(changes[0]!.size - 1_000)).toBeLessThan(1);
  });

  test('tells weekends as changes where nothing is said to repeat', () => {
    const weekend: Usual = (timeMs) => (isWeekend(timeMs) ? 10 : 30);
    const samples = samplesOf(weekend, 15, 1);

    expect(changesOf(samples).changes).toEqual([]);
    expect(changesOf(samples, { seasons: 'none' }).changes.map(({ timeMs }) => timeMs / DAY_MS)).toEqual([
      5, 7, 12, 14,
    ]);
  });

  test('takes a given season, and says where it can not', () => {
    const samples = samplesOf(USUALS['office hours']!, 14, 1, jump(9 * DAY_MS, 10));

    expect(changesOf(samples, { seasons: [DAY_MS] }).changes).toHaveLength(1);
    expect(changesOf(samples, { seasons: [10 * DAY_MS] }).notes).toContain(
      "season of 480 steps left out: the history of 672 steps doesn't hold it twice"
    );
  });

  test('looks at nothing outside its window or excluded', () => {
    const samples = samplesOf(USUALS['a daily wave']!, 28, 1, (timeMs) =>
      timeMs >= 9 * DAY_MS && timeMs < 12 * DAY_MS ? 30 : 0
    );

    expect(changesOf(samples).changes).toHaveLength(2);
    expect(changesOf(samples, { exclude: [{ fromMs: 9 * DAY_MS, toMs: 12 * DAY_MS }] }).changes).toEqual([]);
    expect(changesOf(samples, { learnFromMs: 12 * DAY_MS }).changes).toEqual([]);
  });

  test('takes no reset of a counter for a change', () => {
    const timesMs = samplesOf(() => 0, 14, 1).timesMs;
    const values = timesMs.map((_, i) => 10 * (i < 300 ? i : i - 300));

    expect(changesOf({ name: 'requests_total', labels: {}, timesMs, values })).toEqual({
      changes: [],
      notes: ['a counter: 1 reset bridged'],
    });
  });

  test('gives nothing but numbers, in time order, whatever comes', () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 400 }), (values) => {
        const timesMs = Float64Array.from(values, (_, i) => i * STEP_MS);

        const changes = changesOrNone({ name: 'any', labels: {}, timesMs, values: Float64Array.from(values) });

        expect(changes.every((change) => Object.values(change).every(Number.isFinite))).toBe(true);
        expect(changes.every(({ timeMs }, k) => k === 0 || timeMs > changes[k - 1]!.timeMs)).toBe(true);
      }),
      { numRuns: 200 }
    );
  });

  test.each([
    { name: 'NoSamplesError', values: [] },
    { name: 'AllMissingError', values: [Number.NaN, Number.NaN] },
    { name: 'TooFewPointsError', values: [1, 2, 3] },
  ])('refuses with $name', ({ name, values }) => {
    const timesMs = Float64Array.from(values, (_, i) => i * STEP_MS);

    expect(() => changesOf({ name: 'few', labels: {}, timesMs, values: Float64Array.from(values) })).toThrow(
      expect.objectContaining({ name })
    );
  });
});
