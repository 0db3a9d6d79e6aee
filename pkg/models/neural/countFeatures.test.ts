import { expect, test } from 'bun:test';
import { countFeatures } from './countFeatures';
import { layoutBaseline } from './layoutBaseline';

test.each([
  [[], 6],
  [[24], 8],
  [[24, 168], 10],
  [[12, 24, 168], 12],
])('seasons of %j steps make %d features', (seasonSteps, expected) => {
  expect(countFeatures(layoutBaseline(1_000, seasonSteps))).toBe(expected);
});
