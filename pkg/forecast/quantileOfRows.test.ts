import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { quantileOfRows } from './quantileOfRows';

/** The same by sorting everything. */
function quantileBySorting(values: Float64Array, share: number): number {
  const sorted = values.toSorted();
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  return below + (position - Math.floor(position)) * (sorted[Math.ceil(position)]! - below);
}

test('is the quantile of all rows together', () => {
  const rows = fc.array(
    fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }).map((row) => Float64Array.from(row).sort()),
    { minLength: 1, maxLength: 5 }
  );
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (sorted, share) => {
      const all = Float64Array.from(sorted.flatMap((row) => [...row]));
      fc.pre(all.length > 0);
      expect(quantileOfRows(sorted, share)).toBeCloseTo(quantileBySorting(all, share), 9);
    })
  );
});

test.each([
  [0, 1],
  [0.5, 2.5],
  [1, 4],
])('at %d of 1 to 4 it is %d', (share, expected) => {
  expect(quantileOfRows([Float64Array.of(1, 3), new Float64Array(), Float64Array.of(2, 4)], share)).toBe(expected);
});

test('of nothing is not a number', () => {
  expect(quantileOfRows([], 0.5)).toBeNaN();
});
