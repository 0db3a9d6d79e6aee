import { expect, test } from 'bun:test';
import { backtestErrors } from './backtestErrors';
import { countTestedPoints } from './countTestedPoints';

const observed = Float64Array.of(0, 0, 5, NaN, 7, 8);
const plan = { origins: [2, 4, 5], steps: 2 };
const predictions = [Float64Array.of(1, 1), Float64Array.of(2, 2), Float64Array.of(3, 3)];

test('an error is what was measured less what was predicted, where anything was', () => {
  expect(backtestErrors({ plan, predictions }, observed).map((errors) => [...errors])).toEqual([
    [4, NaN],
    [5, 6],
    [5, NaN],
  ]);
});

test('a point counts once, however many origins forecast it', () => {
  expect(countTestedPoints(plan, observed)).toBe(3);
  expect(countTestedPoints({ origins: [1], steps: 100 }, observed)).toBe(4);
});
