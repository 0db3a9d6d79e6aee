import { expect, test } from 'bun:test';
import { averageDown } from './averageDown';

test.each([
  ['pairs', [1, 3, 5, 7], 2, [2, 6]],
  ['threes, the first value left over', [9, 1, 2, 3, 4, 5, 6], 3, [2, 5]],
  ['what is measured', [1, NaN, NaN, NaN], 2, [1, NaN]],
  ['single values', [4, 5], 1, [4, 5]],
  ['fewer values than a mean takes', [4, 5], 3, []],
])('takes the means of %s', (_, values, factor, expected) => {
  expect([...averageDown(Float64Array.from(values), factor)]).toEqual(expected);
});
