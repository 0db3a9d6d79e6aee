import { expect, test } from 'bun:test';
import { isotonicIncrease } from './isotonicIncrease';

test('agrees with SciPy', () => {
  // scipy.optimize.isotonic_regression.
  const expected = [1, 7 / 3, 7 / 3, 7 / 3, 4.5, 4.5, 4.5, 7];

  isotonicIncrease(Float64Array.of(1, 3, 2, 2, 5, 4, 4.5, 7)).forEach((value, i) =>
    expect(value).toBeCloseTo(expected[i]!, 12)
  );
});

test('leaves what never falls as it is', () => {
  expect([...isotonicIncrease(Float64Array.of(0, 1, 1, 4))]).toEqual([0, 1, 1, 4]);
});
