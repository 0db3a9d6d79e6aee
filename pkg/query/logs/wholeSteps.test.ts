import { expect, test } from 'bun:test';
import { wholeSteps } from './wholeSteps';

test.each([
  {
    name: 'leaves out the steps that are cut',
    fromMs: 1_500,
    toMs: 9_700,
    stepMs: 1_000,
    expected: [1_000, 2_000, 9_000],
  },
  { name: 'keeps steps that end with the time', fromMs: 0, toMs: 3_000, stepMs: 1_000, expected: [1_000, 0, 3_000] },
  {
    name: 'makes steps longer where there are too many',
    fromMs: 0,
    toMs: 3e7,
    stepMs: 1_000,
    expected: [3_000, 0, 3e7],
  },
])('$name', ({ fromMs, toMs, stepMs, expected }) => {
  const steps = wholeSteps(fromMs, toMs, stepMs);

  expect([steps.stepMs, steps.range.fromMs, steps.range.toMs]).toEqual([...expected]);
});
