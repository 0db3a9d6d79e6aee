import { expect, test } from 'bun:test';
import { averagePathLength } from './averagePathLength';

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [5, 2.32702],
  [256, 10.2447709],
  [999, 12.9679399],
])('of %i rows is %f, as published', (count, expected) => {
  expect(averagePathLength(count)).toBeCloseTo(expected, 6);
});

test('grows with the rows', () => {
  for (let count = 1; count < 1_000; count++) {
    expect(averagePathLength(count + 1)).toBeGreaterThan(averagePathLength(count));
  }
});
