import { expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { linearSlope } from './linearSlope';

test('agrees with numpy on the Nile', () => {
  // numpy 2.4.6, polyfit(arange(100), nile, 1).
  expect(linearSlope(nileFlow)).toBeCloseTo(-2.71430543, 8);
});

test('is exact on a line', () => {
  expect(linearSlope(Float64Array.of(1, 3, 5, 7))).toBe(2);
});
