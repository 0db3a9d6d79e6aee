import { describe, expect, test } from 'bun:test';
import { inTimeOrder } from './inTimeOrder';

const samplesOf = (timesMs: number[], values: number[]) => ({
  name: 'cpu',
  labels: { host: 'a' },
  timesMs: Float64Array.from(timesMs),
  values: Float64Array.from(values),
});

describe('inTimeOrder', () => {
  test.each([
    { name: 'unsorted', given: samplesOf([3, 1, 2], [30, 10, 20]), expected: samplesOf([1, 2, 3], [10, 20, 30]) },
    { name: 'doubled', given: samplesOf([1, 2, 2, 3], [10, 20, 21, 30]), expected: samplesOf([1, 2, 3], [10, 21, 30]) },
    { name: 'both', given: samplesOf([2, 1, 2, 1], [20, 10, 21, 11]), expected: samplesOf([1, 2], [11, 21]) },
    { name: 'none', given: samplesOf([], []), expected: samplesOf([], []) },
  ])('$name', ({ given, expected }) => {
    expect(inTimeOrder(given)).toEqual(expected);
  });

  test('copies nothing where the times are in order', () => {
    const samples = samplesOf([1, 2, 3], [1, Number.NaN, 3]);

    expect(inTimeOrder(samples)).toBe(samples);
  });
});
