import { describe, expect, test } from 'bun:test';
import { cleanSamples } from './cleanSamples';
import { AllMissingError } from './errors/AllMissingError';
import { NoSamplesError } from './errors/NoSamplesError';

const everything = { learnFromMs: 0, learnToMs: 1_000, exclude: [] };

const samplesOf = (...points: Array<[timeMs: number, value: number]>) => ({
  name: 'cpu',
  labels: {},
  timesMs: Float64Array.from(points, ([timeMs]) => timeMs),
  values: Float64Array.from(points, ([, value]) => value),
});

describe('cleanSamples', () => {
  test('sorts, and keeps the last of several samples at one time', () => {
    const clean = cleanSamples(samplesOf([30, 3], [10, 1], [20, 2], [10, 9]), everything);

    expect([...clean.timesMs]).toEqual([10, 20, 30]);
    expect([...clean.values]).toEqual([9, 2, 3]);
    expect(clean.notes).toEqual(['1 sample replaced by a later one of the same time']);
  });

  test('takes infinities as missing, and says so', () => {
    const clean = cleanSamples(samplesOf([1, Infinity], [2, 5], [3, NaN], [4, -Infinity]), everything);

    expect([...clean.values]).toEqual([5]);
    expect(clean.notes).toEqual(['2 infinite values taken as missing']);
  });

  test('takes values too large to add up for infinite', () => {
    const clean = cleanSamples(samplesOf([1, Number.MAX_VALUE], [2, 1e300], [3, -1e305]), everything);

    expect([...clean.values]).toEqual([1e300]);
    expect(clean.notes).toEqual(['2 infinite values taken as missing']);
  });

  test('leaves out what lies outside the window and what is excluded', () => {
    const window = { learnFromMs: 2, learnToMs: 6, exclude: [{ fromMs: 3, toMs: 5 }] };
    const points = [1, 2, 3, 4, 5, 6, 7].map((timeMs): [number, number] => [timeMs, timeMs]);

    const clean = cleanSamples(samplesOf(...points), window);

    expect([...clean.timesMs]).toEqual([2, 5, 6]);
    expect(clean.notes).toEqual(['2 points excluded from learning']);
  });

  test.each([
    ['an empty series', samplesOf(), NoSamplesError],
    ['samples outside the window', samplesOf([2_000, 1]), NoSamplesError],
    ['samples that are all missing', samplesOf([1, NaN], [2, NaN]), AllMissingError],
    ['samples that are all infinite', samplesOf([1, Infinity]), AllMissingError],
  ])('refuses %s', (_, samples, error) => {
    expect(() => cleanSamples(samples, everything)).toThrow(error);
  });
});
