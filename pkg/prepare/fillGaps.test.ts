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

  test('fills a gap of a week with a day, a week and the new level after it', () => {
    const wave = (i: number, steps: number) => Math.sin((2 * Math.PI * i) / steps);
    const season = (i: number) => 8 * wave(i, 24) + 4 * wave(i, 168);
    const gappy = Float64Array.from({ length: 6 * 168 }, (_, i) =>
      i >= 400 && i < 568 ? NaN : season(i) + (i < 400 ? 0 : 10)
    );

    const { values } = fillGaps(gappy, [24, 168]);

    for (let i = 400; i < 568; i++) {
      expect(Math.abs(values[i]! - season(i) - (10 * (i - 400)) / 168)).toBeLessThan(2.5);
    }
  });

  test('does not hang a long gap on one odd value beside it', () => {
    const values = new Float64Array(100).fill(5).fill(NaN, 40, 60);
    values[39] = 45;

    expect(fillGaps(values, []).values[40]).toBeLessThan(12);
  });

  test('goes on at the level where an end is missing', () => {
    expect([...fillGaps(Float64Array.of(NaN, 1, 2, NaN, NaN), []).values]).toEqual([1, 1, 2, 1.5, 1.5]);
  });

  test('returns whole values untouched', () => {
    const values = Float64Array.of(1, 2, 3);

    expect(fillGaps(values, [24]).values).toBe(values);
  });
});
