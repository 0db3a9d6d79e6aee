import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { median } from '../../prepare/median';
import { RecentMedian } from './RecentMedian';

const window = fc.integer({ min: 1, max: 9 });
const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });

describe('RecentMedian', () => {
  test('is none before the first value', () => {
    expect(new RecentMedian(5).value).toBeNaN();
  });

  test('is the median of the last values only', () => {
    fc.assert(
      fc.property(window, values, (points, added) => {
        const recent = new RecentMedian(points);
        added.forEach((value, i) => {
          recent.add(value);

          expect(recent.value).toBe(median(added.slice(Math.max(0, i + 1 - points), i + 1)));
        });
      })
    );
  });

  test('moves what it remembers, and forgets it in the same order as before', () => {
    fc.assert(
      fc.property(window, values, values, fc.integer({ min: -50, max: 50 }), (points, before, after, by) => {
        const recent = new RecentMedian(points);
        before.forEach((value) => recent.add(value));
        recent.shift(by);
        const all = before.map((value) => value + by);
        expect(recent.value).toBe(median(all.slice(-points)));

        for (const value of after) {
          recent.add(value);
          all.push(value);

          expect(recent.value).toBe(median(all.slice(-points)));
        }
      })
    );
  });

  test('still finds the value to forget where a shift is rounded', () => {
    const recent = new RecentMedian(3);
    [0.1, 0.2, 0.3].forEach((value) => recent.add(value));
    recent.shift(1e17);
    recent.shift(-1e17);
    [7, 8, 9].forEach((value) => recent.add(value));

    expect(recent.value).toBe(8);
  });
});
