import { expect, test } from 'bun:test';
import { longestStretch } from './longestStretch';

test.each([
  ['all of it where nothing is missing', [1, 2, 3], 1, [1, 2, 3]],
  ['what is after a long gap', [1, 2, NaN, NaN, 5, 6, 7], 2, [5, 6, 7]],
  ['what is before one', [1, 2, 3, NaN, NaN, 6], 2, [1, 2, 3]],
  ['what is between two', [1, NaN, NaN, 4, 5, NaN, NaN, 8], 2, [4, 5]],
  ['short gaps with it', [1, NaN, 3, NaN, NaN, 6], 2, [1, NaN, 3]],
  ['all of it where every gap is short', [1, NaN, 3, NaN, NaN, 6], 3, [1, NaN, 3, NaN, NaN, 6]],
])('takes %s', (_, values, gapSteps, expected) => {
  expect([...longestStretch(Float64Array.from(values), gapSteps)]).toEqual(expected);
});
