import { expect, test } from 'bun:test';
import { concatenate } from './concatenate';

const cases: Array<{ parts: number[][]; whole: number[] }> = [
  { parts: [], whole: [] },
  { parts: [[1, 2]], whole: [1, 2] },
  { parts: [[1], [], [2, Number.NaN], [3]], whole: [1, 2, Number.NaN, 3] },
];

test.each(cases)('puts $parts one after the other', ({ parts, whole }) => {
  expect([...concatenate(...parts.map((part) => Float64Array.from(part)))]).toEqual(whole);
});
