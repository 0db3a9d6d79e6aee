import { expect, test } from 'bun:test';
import { recentMedian } from './recentMedian';

test.each([
  { seasonSteps: [4, 8], values: [9, 9, 9, 9, 1, 2, 50, 3], expected: 2.5 },
  { seasonSteps: [], values: [5, 1, 7], expected: 5 },
])('the median of the last cycle, $seasonSteps: $expected', ({ seasonSteps, values, expected }) => {
  expect([...recentMedian.fit({ values: Float64Array.from(values), seasonSteps }).predict(2)]).toEqual([
    expected,
    expected,
  ]);
});

test('newer values push the oldest out', () => {
  const fitted = recentMedian.fit({ values: Float64Array.of(1, 2, 3), seasonSteps: [3] });

  expect(fitted.update!(Float64Array.of(8, 9)).predict(1)[0]).toBe(8);
});
