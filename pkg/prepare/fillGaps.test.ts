import { describe, expect, test } from 'bun:test';
import { fillGaps } from './fillGaps';

describe('fillGaps', () => {
  test('draws a straight line where there is no season', () => {
    expect(fillGaps(Float64Array.of(1, NaN, NaN, 4, NaN, 6), [])).toEqual({
      values: Float64Array.of(1, 2, 3, 4, 5, 6),
      gapCount: 2,
    });
  });

  test('fills a gap of days with the season and the trend', () => {
    const truth = Float64Array.from({ length: 24 * 14 }, (_, i) => i / 10 + 8 * Math.sin((2 * Math.PI * i) / 24));
    const gappy = truth.map((value, i) => (i >= 150 && i < 200 ? NaN : value));

    const { values, gapCount } = fillGaps(gappy, [24]);

    expect(gapCount).toBe(1);
    values.forEach((value, i) => expect(Math.abs(value - truth[i]!)).toBeLessThan(0.8));
  });

  test('returns whole values untouched', () => {
    const values = Float64Array.of(1, 2, 3);

    expect(fillGaps(values, [24]).values).toBe(values);
  });
});
