import { expect, test } from 'bun:test';
import { typicalStepMs } from './typicalStepMs';

test.each([
  ['regular', [0, 60_000, 120_000], 60_000],
  ['with a gap of days', [0, 60_000, 120_000, 180_000, 900_000_000], 60_000],
  ['with jitter', [0, 14_990, 30_020, 45_005], 15_000],
  ['between whole seconds', [0, 1_500, 3_000], 1_500],
  ['faster than a second', [0, 250, 500, 750], 250],
  ['integers', [1, 2, 3, 4], 1],
])('the typical step of samples %s', (_, timesMs, expected) => {
  expect(typicalStepMs(Float64Array.from(timesMs))).toBe(expected);
});
