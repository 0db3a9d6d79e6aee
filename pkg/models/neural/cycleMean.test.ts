import { expect, test } from 'bun:test';
import { cycleMean } from './cycleMean';

const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

test.each([
  ['one cycle', 8, 4, 1, 5],
  ['two cycles', 8, 4, 2, 3],
  ['three cycles, for a point past the end', 9, 3, 3, 4],
  ['four cycles of one step', 4, 1, 4, 2.5],
])('takes the mean of %s', (_, point, cycleSteps, cycleCount, expected) => {
  expect(cycleMean(values, point, cycleSteps, cycleCount)).toBe(expected);
});
