import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { blendPredictions } from './blendPredictions';

const member = (weight: number, reach: number, ...prediction: number[]) => ({
  weight,
  reach,
  prediction: Float64Array.from(prediction),
});

describe('blendPredictions', () => {
  test('is the weighted mean where all agree within their reach', () => {
    const blended = blendPredictions([member(0.5, 10, 1, 4), member(0.25, 10, 2, 2), member(0.25, 10, 3, 0)]);

    expect([...blended]).toEqual([1.75, 2.5]);
  });

  test('draws in what goes astray, and only at its step', () => {
    const blended = blendPredictions([member(0.4, 1, 10, 10), member(0.4, 1, 10, 10), member(0.2, 1, 10, 1_000)]);

    expect(blended[0]).toBeCloseTo(10, 12);
    expect(blended[1]).toBeCloseTo(10.2, 12);
  });

  test('is the prediction itself where there is only one', () => {
    expect([...blendPredictions([member(1, 0, 3, 4)])]).toEqual([3, 4]);
  });

  test('stays between the lowest and the highest, in whatever order they come', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const prediction = fc.array(value, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(prediction, { minLength: 1, maxLength: 7 }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (all, reach) => {
          const members = all.map((values) => member(1 / all.length, reach, ...values));
          const blended = blendPredictions(members);
          blended.forEach((mean, step) => {
            const values = all.map((values) => values[step]!);
            expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
            expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
          });
          const reversed = blendPredictions(members.toReversed());
          blended.forEach((mean, step) =>
            expect(Math.abs(mean - reversed[step]!)).toBeLessThanOrEqual(1e-6 + 2 * reach * 1e-9)
          );
        }
      )
    );
  });
});
