import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { retryDelayMs } from './retryDelayMs';

describe('retryDelayMs', () => {
  test.each([
    [1, 1, 1_000],
    [2, 1, 2_000],
    [5, 1, 16_000],
    [9, 1, 256_000],
    [10, 1, 300_000],
    [5_000, 1, 300_000],
    [5, 0, 0],
    [5, 0.25, 4_000],
  ])('after %d attempts at %d of the range: %d ms', (attempts, random, delayMs) => {
    expect(retryDelayMs(attempts, random)).toBe(delayMs);
  });

  test('stays between none and 5 minutes, and never shrinks with more attempts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const delayMs = retryDelayMs(attempts, random);
          expect(delayMs).toBeWithin(0, 300_001);
          expect(retryDelayMs(attempts + 1, random)).toBeGreaterThanOrEqual(delayMs);
        }
      )
    );
  });
});
