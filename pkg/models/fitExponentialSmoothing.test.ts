import { expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { seededNoise } from '../series/fixtures/seededNoise';
import { fitExponentialSmoothing } from './fitExponentialSmoothing';

test('agrees with statsmodels on the Nile', () => {
  const { alpha, level } = fitExponentialSmoothing(nileFlow);

  // statsmodels 0.15.0, SimpleExpSmoothing with initialization_method='known', initial_level=1120.
  expect(alpha).toBeCloseTo(0.24656, 3);
  expect(Math.abs(level - 805.0367)).toBeLessThan(0.05);
});

test('follows a random walk closely and white noise hardly', () => {
  const noise = Float64Array.from({ length: 200 }, seededNoise(1));
  let sum = 0;
  const walk = noise.map((value) => (sum += value));

  expect(fitExponentialSmoothing(noise).alpha).toBeLessThan(0.1);
  expect(fitExponentialSmoothing(walk).alpha).toBeGreaterThan(0.8);
});
