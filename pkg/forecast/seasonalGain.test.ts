import { expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { daily } from './fixtures/load';
import { seasonalGain } from './seasonalGain';

const noise = seededNoise(1);
const noisy = Float64Array.from({ length: 480 }, (_, i) => Math.SQRT2 * daily(i) + noise());

test('is the share of the variance that the season has', () => {
  // Signal and noise have a variance of 1 each.
  expect(Math.abs(seasonalGain(noisy, 24) - 0.5)).toBeLessThan(0.1);
});

test('is all of it without noise, trend or not', () => {
  expect(
    seasonalGain(
      Float64Array.from({ length: 480 }, (_, i) => daily(i) + i / 10),
      24
    )
  ).toBeCloseTo(1, 9);
});

test.each([17, 31])('is nothing for %i steps, which the series does not repeat', (steps) => {
  expect(seasonalGain(noisy, steps)).toBeLessThan(0.05);
});

test('leaves missing points out', () => {
  expect(Math.abs(seasonalGain(noisy.slice().fill(NaN, 100, 130), 24) - 0.5)).toBeLessThan(0.1);
});

test('is nothing for a constant', () => {
  expect(seasonalGain(new Float64Array(100).fill(3), 10)).toBe(0);
});
