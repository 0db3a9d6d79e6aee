import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { median } from './median';
import { runningMedian } from './runningMedian';

test('is the median of each window, smaller at the ends', () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 12 }), (list, half) => {
      const values = Float64Array.from(list);

      const expected = values.map((_, i) => median(values.subarray(Math.max(0, i - half), i + half + 1)));

      expect([...runningMedian(values, half)]).toEqual([...expected]);
    })
  );
});

test('keeps an edge and drops a burst', () => {
  const edge = Float64Array.of(1, 1, 1, 1, 9, 9, 9, 9);
  const burst = Float64Array.of(1, 1, 1, 9, 9, 1, 1, 1);

  expect([...runningMedian(edge, 2)]).toEqual([...edge]);
  expect([...runningMedian(burst, 3)]).toEqual(new Array(8).fill(1));
});
