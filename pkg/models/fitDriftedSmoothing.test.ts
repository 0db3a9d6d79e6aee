import { expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { fitDriftedSmoothing } from './fitDriftedSmoothing';

const SLOPE = -2.7143054305;

test.each([
  [0, 0.246564, 805.0367, 805.0367],
  [0.5, 0.22019, 807.9371, 802.5085],
  [1, 0.207216, 805.6182, 794.761],
])('agrees with statsmodels on the Nile, with %d of its slope', (share, alpha, first, fifth) => {
  const fitted = fitDriftedSmoothing(nileFlow, share * SLOPE);

  // statsmodels 0.15.0, SimpleExpSmoothing(nile - drift * t, initialization_method='known', initial_level=1120), plus
  // the drift.
  expect(fitted.alpha).toBeCloseTo(alpha, 3);
  expect(Math.abs(fitted.level - first)).toBeLessThan(0.1);
  expect(Math.abs(fitted.level + 4 * fitted.drift - fifth)).toBeLessThan(0.1);
});

test('lies on a line', () => {
  const { level, drift } = fitDriftedSmoothing(
    Float64Array.from({ length: 30 }, (_, i) => 5 + 2 * i),
    2
  );

  expect([level, drift]).toEqual([65, 2]);
});
