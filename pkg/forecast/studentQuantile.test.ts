import { expect, test } from 'bun:test';
import { studentQuantile } from './studentQuantile';

// Quantiles to three places, as every table of the distribution has them.
test.each([
  [0.9, 4, 1.533],
  [0.9, 10, 1.372],
  [0.975, 4, 2.776],
  [0.975, 10, 2.228],
  [0.975, 40, 2.021],
  [0.995, 4, 4.604],
  [0.995, 10, 3.169],
])('the quantile at %d with %d degrees of freedom is about %d', (probability, degreesOfFreedom, expected) => {
  expect(Math.abs(studentQuantile(probability, degreesOfFreedom) / expected - 1)).toBeLessThan(0.02);
});

test.each([
  [0.9, 1.886],
  [0.975, 4.303],
  [0.995, 9.925],
])('with two degrees of freedom the quantile at %d is wider than %d, not much', (probability, exact) => {
  expect(studentQuantile(probability, 2)).toBeGreaterThan(exact);
  expect(studentQuantile(probability, 2)).toBeLessThan(1.15 * exact);
});

test('with very many it is the normal distribution’s', () => {
  expect(studentQuantile(0.975, 1e9)).toBeCloseTo(1.96, 2);
});
