import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { planBacktest } from './planBacktest';

describe('planBacktest', () => {
  test('spreads its origins over the later half, and adds some ever nearer the end', () => {
    expect(planBacktest(200, 20, [24], 5)).toEqual({ origins: [100, 120, 140, 160, 180, 190, 195, 197], steps: 20 });
  });

  test('keeps two cycles of the longest season to learn from', () => {
    expect(planBacktest(100, 10, [7, 30], 3).origins).toEqual([60, 75, 90, 95, 97, 99]);
  });

  test('cuts a horizon too long to test', () => {
    expect(planBacktest(100, 90, [], 3)).toEqual({ origins: [50, 63, 75, 87, 94, 97], steps: 25 });
  });

  test('always tests something, inside the history and never twice from one origin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 500 }), fc.integer({ min: 1, max: 500 }), (length, horizon) => {
        const { origins, steps } = planBacktest(length, horizon, [24], 8);
        expect(origins.length).toBeGreaterThan(0);
        expect(new Set(origins).size).toBe(origins.length);
        expect(steps).toBeGreaterThan(0);
        expect(origins.at(-1)!).toBeLessThan(length);
        expect(Math.max(...origins.filter((origin) => origin + steps <= length)) + steps).toBe(length);
      })
    );
  });
});
