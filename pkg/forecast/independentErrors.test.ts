import { expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { independentErrors } from './independentErrors';

/** Errors of many origins that keep `share` of themselves from step to step. */
function errorsOf(share: number): Float64Array[] {
  const noise = seededNoise(1);
  return Array.from({ length: 200 }, () => {
    let error = noise() / Math.sqrt(1 - share ** 2);
    return Float64Array.from({ length: 20 }, () => (error = share * error + noise()));
  });
}

test.each([
  [0, 100],
  [0.5, 100 / 3],
  [0.9, 100 / 19],
])('of 100 points whose errors keep %d of themselves there are about %d', (share, expected) => {
  expect(independentErrors(errorsOf(share), 100) / expected).toBeGreaterThan(0.8);
  expect(independentErrors(errorsOf(share), 100) / expected).toBeLessThan(1.25);
});

test('leaves unmeasured ones out, and is never below two', () => {
  expect(independentErrors([Float64Array.of(1, NaN, -1, NaN)], 4)).toBe(4);
  expect(independentErrors([Float64Array.of(3, 3, 3)], 3)).toBe(2);
});
