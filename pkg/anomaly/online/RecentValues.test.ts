import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { RecentValues } from './RecentValues';

describe('RecentValues', () => {
  test('holds the last values, the newest first', () => {
    const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), values, (capacity, added) => {
        const recent = new RecentValues(capacity);
        added.forEach((value) => recent.add(value));
        const newestFirst = added.slice(-capacity).reverse();

        expect(recent.size).toBe(newestFirst.length);
        expect([...recent.toArray()]).toEqual(newestFirst);
        newestFirst.forEach((value, points) => expect(recent.back(points)).toBe(value));
        const older = newestFirst.slice(1);
        if (older.length > 0) {
          expect(recent.meanOf(1, older.length)).toBeCloseTo(
            older.reduce((sum, value) => sum + value) / older.length,
            9
          );
        }
      })
    );
  });

  test('holds nothing of what came before it was cleared', () => {
    const recent = new RecentValues(3);
    [1, 2, 3, 4].forEach((value) => recent.add(value));
    recent.clear();
    expect(recent.size).toBe(0);
    expect([...recent.toArray()]).toEqual([]);

    recent.add(5);

    expect([...recent.toArray()]).toEqual([5]);
  });
});
