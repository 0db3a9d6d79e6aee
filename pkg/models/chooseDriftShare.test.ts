import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { nileFlow } from '../series/fixtures/nileFlow';
import { seededNoise } from '../series/fixtures/seededNoise';
import { chooseDriftShare } from './chooseDriftShare';

/** A series of 400 points, with noise of 1. */
function noisy(next: (i: number) => number, seed = 1): Float64Array {
  const noise = seededNoise(seed);
  return Float64Array.from({ length: 400 }, (_, i) => next(i) + noise());
}

describe('chooseDriftShare', () => {
  test.each([
    ['all of it', nileFlow, 0.25, 0.02544807],
    ['all but its first years', nileFlow.subarray(20), 0.25, 0.14815751],
    ['all but its last years', nileFlow.subarray(0, 80), 0.1, 0.24986659],
    ['its first years', nileFlow.subarray(0, 40), 0.25, 0.48394083],
  ])('agrees with numpy on the Nile: %s', (_, values, alpha, expected) => {
    // numpy 2.4.6: polyfit and a mean at each origin, then the ridge's own formula.
    expect(chooseDriftShare(values, alpha)).toBeCloseTo(expected, 7);
  });

  test('goes on along a line', () => {
    expect(
      chooseDriftShare(
        Float64Array.from({ length: 50 }, (_, i) => 3 - i / 4),
        0.3
      )
    ).toBeCloseTo(1, 12);
  });

  test.each([1, 2, 3, 4, 5])('goes on along a noisy line (seed %i)', (seed) => {
    expect(
      chooseDriftShare(
        noisy((i) => i / 20, seed),
        0.1
      )
    ).toBeGreaterThan(0.9);
  });

  test('stays where a trend has ended', () => {
    expect(
      chooseDriftShare(
        noisy((i) => Math.min(i, 200) / 10),
        0.5
      )
    ).toBeLessThan(0.1);
  });

  test('keeps to the usual half where the history says little', () => {
    let sum = 0;
    const walk = noisy(() => 0).map((value) => (sum += value));

    expect(Math.abs(chooseDriftShare(walk, 0.95) - 0.5)).toBeLessThan(0.25);
  });

  test.each([
    ['too few points', Float64Array.of(1, 2, 3, 4, 5)],
    ['a constant', new Float64Array(40).fill(7)],
  ])('takes the usual half of %s', (_, values) => {
    expect(chooseDriftShare(values, 0.5)).toBe(0.5);
  });

  test('is a share, whatever the values', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.005, max: 0.999, noNaN: true }), (some, alpha) => {
        const share = chooseDriftShare(Float64Array.from(some), alpha);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      })
    );
  });
});
