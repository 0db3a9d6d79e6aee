import { expect, test } from 'bun:test';
import { HEALTH_BOUNDS, healthColour } from './healthColour';

test.each([
  [100, 'green'],
  [95, 'green'],
  [94.9, 'yellow'],
  [50, 'yellow'],
  [49.9, 'red'],
  [0, 'red'],
  [NaN, undefined],
] as const)('%d is %s', (score, colour) => {
  expect(healthColour(score)).toBe(colour);
});

test('says its bounds', () => {
  expect(HEALTH_BOUNDS).toBe('Green from 95, yellow from 50, red below.');
});
