import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { exponential } from './exponential';
import { hyperbolicTangent } from './hyperbolicTangent';
import { sigmoid } from './sigmoid';

const numbers = fc.double({ min: -40, max: 40, noNaN: true });

describe('exponential', () => {
  test('is e to the power, to the last bits', () => {
    fc.assert(fc.property(numbers, (x) => Math.abs(exponential(x) / Math.exp(x) - 1) < 1e-15));
  });

  test.each([
    [0, 1],
    [Number.NEGATIVE_INFINITY, Math.exp(-40)],
    [-1e300, Math.exp(-40)],
    [1e300, Math.exp(40)],
  ])('of %d is finite', (x, expected) => {
    expect(exponential(x) / expected).toBeCloseTo(1, 14);
  });

  test('passes on what is no number', () => {
    expect(exponential(Number.NaN)).toBeNaN();
  });
});

describe('sigmoid', () => {
  test('goes from 0 to 1, alike on both sides of a half', () => {
    fc.assert(fc.property(numbers, (x) => Math.abs(sigmoid(x) + sigmoid(-x) - 1) < 1e-15));
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 15);
    expect(sigmoid(1_000)).toBe(1);
    expect(sigmoid(-1_000)).toBeLessThan(1e-17);
  });
});

describe('hyperbolicTangent', () => {
  test('is tanh', () => {
    fc.assert(fc.property(numbers, (x) => Math.abs(hyperbolicTangent(x) - Math.tanh(x)) < 1e-15));
    expect(hyperbolicTangent(1_000)).toBe(1);
    expect(hyperbolicTangent(-1_000)).toBe(-1);
  });
});
