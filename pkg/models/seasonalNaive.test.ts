import { expect, test } from 'bun:test';
import { seasonalNaive } from './seasonalNaive';

test.each([
  ['the last value', [1, 2, 3], [], [3, 3, 3]],
  ['the last cycle', [1, 2, 3, 4, 5, 6], [3], [4, 5, 6, 4, 5]],
  ['the longest cycle held twice', [1, 2, 3, 4, 5, 6], [2, 3, 4], [4, 5, 6, 4]],
])('repeats %s', (_, values, seasonSteps, expected) => {
  const fitted = seasonalNaive.fit({ values: Float64Array.from(values), seasonSteps });

  expect([...fitted.predict(expected.length)]).toEqual(expected);
});
