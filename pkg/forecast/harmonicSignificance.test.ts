import { expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { harmonicSignificance } from './harmonicSignificance';

test('is a probability: noise falls below it that often at most, and not much less', () => {
  const noise = seededNoise(1);
  const chances = Array.from({ length: 1_000 }, () =>
    harmonicSignificance(
      Float64Array.from({ length: 120 }, () => noise()),
      12
    )
  );

  expect(chances.filter((chance) => chance < 0.1).length).toBeGreaterThan(40);
  expect(chances.filter((chance) => chance < 0.1).length).toBeLessThan(110);
});

test('is tiny for a season and its multiples, and not for others', () => {
  const noise = seededNoise(2);
  const values = Float64Array.from({ length: 480 }, (_, i) => Math.sin((2 * Math.PI * i) / 24) + 0.3 * noise());

  expect(harmonicSignificance(values, 24)).toBeLessThan(1e-10);
  expect(harmonicSignificance(values, 25)).toBeGreaterThan(1e-3);
});

test('is tiny for a wave without overtones, and for a spike that has many', () => {
  const noise = seededNoise(3);
  const wave = Float64Array.from({ length: 480 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * i) / 24) + noise());
  const spike = Float64Array.from({ length: 480 }, (_, i) => (i % 24 === 5 ? 3 : 0) + noise());

  expect(harmonicSignificance(wave, 24)).toBeLessThan(1e-4);
  expect(harmonicSignificance(spike, 24)).toBeLessThan(1e-4);
});

test('is 1 for a constant', () => {
  expect(harmonicSignificance(new Float64Array(100).fill(4), 10)).toBe(1);
});
