import { expect, test } from 'bun:test';
import { nileFlow } from '../../series/fixtures/nileFlow';
import { errorPersistence } from './errorPersistence';

test('agrees with statsmodels on the Nile', () => {
  // statsmodels 0.15.0, acf(detrend(nile, order=1), nlags=1)[1].
  expect(errorPersistence(nileFlow)).toBeCloseTo(0.3749410630989475, 9);
});

test.each([
  ['nothing where values take turns', Float64Array.from({ length: 50 }, (_, i) => i % 2), 0],
  ['nothing of a constant', new Float64Array(10).fill(3), 0],
  ['at most 0.98 of a long wave', Float64Array.from({ length: 2_000 }, (_, i) => Math.sin(i / 200)), 0.98],
])('keeps %s', (_, values, expected) => {
  expect(errorPersistence(values)).toBe(expected);
});
