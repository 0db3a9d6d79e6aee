import { expect, test } from 'bun:test';
import { moveWindow } from './moveWindow';

test.each([
  { newer: [], expected: [1, 2, 3] },
  { newer: [4], expected: [2, 3, 4] },
  { newer: [4, 5, 6, 7], expected: [5, 6, 7] },
])('after $newer it is $expected', ({ newer, expected }) => {
  expect([...moveWindow(Float64Array.of(1, 2, 3), Float64Array.from(newer))]).toEqual([...expected]);
});
