import { expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { spectralPeriods } from './spectralPeriods';

test.each([7, 24, 37, 100])('finds a period of %i steps first', (steps) => {
  const noise = seededNoise(steps);
  const values = Float64Array.from({ length: 900 }, (_, i) => Math.sin((2 * Math.PI * i) / steps) + 0.5 * noise());

  const [first] = spectralPeriods(values);

  expect(first!.shortest).toBeLessThanOrEqual(steps);
  expect(first!.longest).toBeGreaterThanOrEqual(steps);
});

test('looks for none that comes round fewer than three times', () => {
  const values = Float64Array.from({ length: 300 }, (_, i) => Math.sin((2 * Math.PI * i) / 150));

  for (const { longest } of spectralPeriods(values)) {
    expect(longest).toBeLessThanOrEqual(100);
  }
});
