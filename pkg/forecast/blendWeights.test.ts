import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { blendWeights } from './blendWeights';

describe('blendWeights', () => {
  test('gives half the error about sixteen times the weight', () => {
    const [worse, better] = blendWeights([
      [2, 2],
      [1, 1],
    ]);

    // What counts as luck makes it a little less.
    expect(better! / worse!).toBeGreaterThan(14);
    expect(better! / worse!).toBeLessThan(16);
  });

  test('lets a wild origin count no more than a calm one', () => {
    const [first, second] = blendWeights([
      [1, 2_000],
      [2, 1_000],
    ]);

    expect(first).toBeCloseTo(second!, 12);
  });

  test('leaves out a model that would hardly count', () => {
    expect(blendWeights([[1], [5]])).toEqual([1, 0]);
  });

  test.each([
    ['nothing was measured', NaN],
    ['every model was right', 0],
  ])('counts no origin where %s', (_, error) => {
    expect(
      blendWeights([
        [error, 1],
        [error, 2],
      ])
    ).toEqual(blendWeights([[1], [2]]));
    expect(blendWeights([[error], [error]])).toEqual([0.5, 0.5]);
  });

  test('adds up to one, and never prefers the worse', () => {
    const errors = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(errors, { minLength: 1, maxLength: 8 }), (rows) => {
        const weights = blendWeights(rows);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        rows.forEach((row, i) =>
          rows.forEach((other, j) => {
            if (row.every((error, origin) => error <= other[origin]!)) {
              expect(weights[i]!).toBeGreaterThanOrEqual(weights[j]! - 1e-12);
            }
          })
        );
      })
    );
  });
});
