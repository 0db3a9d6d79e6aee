import { describe, expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { movingAverage } from './movingAverage';

describe('movingAverage', () => {
  // statsmodels 0.15.0, seasonal_decompose(nile, period).trend.
  test.each([
    [4, [NaN, NaN, 1118.25, 1123.25, 1104.5, 1088.25]],
    [5, [NaN, NaN, 1122.6, 1130.6, 1061.2, 1114.6]],
  ])('over %i points agrees with statsmodels', (steps, expected) => {
    const average = movingAverage(nileFlow, steps);

    expect([...average.subarray(0, 6)].map((value) => Number(value.toFixed(9)))).toEqual(expected);
  });

  test('leaves missing points out of their windows', () => {
    expect([...movingAverage(Float64Array.of(1, NaN, 5, NaN, NaN, NaN), 3)]).toEqual([NaN, 3, 5, 5, NaN, NaN]);
  });
});
