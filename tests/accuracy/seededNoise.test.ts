import { describe, expect, test } from 'bun:test';
import { seededNoise } from './seededNoise';

const DRAWS = 20_000;

function momentsOf(draw: () => number): { mean: number; variance: number } {
  const values = Float64Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS };
}

describe('seededNoise', () => {
  test('is the same for the same seed and another for another', () => {
    const draws = (seed: number) => Array.from({ length: 5 }, seededNoise(seed).uniform);

    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });

  const noise = seededNoise(7);
  test.each([
    { name: 'uniform', draw: noise.uniform, mean: 0.5, variance: 1 / 12 },
    { name: 'normal', draw: noise.normal, mean: 0, variance: 1 },
    { name: 'a small count', draw: () => noise.poisson(3), mean: 3, variance: 3 },
    { name: 'a large count', draw: () => noise.poisson(200), mean: 200, variance: 200 },
  ])('$name has its mean and variance', ({ draw, mean, variance }) => {
    const moments = momentsOf(draw);

    expect(Math.abs(moments.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(moments.variance / variance - 1)).toBeLessThan(0.06);
  });
});
