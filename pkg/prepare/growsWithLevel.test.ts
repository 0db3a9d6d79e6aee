import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { growsWithLevel } from './growsWithLevel';

function generate(next: (i: number, noise: () => number) => number, seed: number): Float64Array {
  const noise = seededNoise(seed);
  return Float64Array.from({ length: 600 }, (_, i) => next(i, noise));
}

describe('growsWithLevel', () => {
  const cases: Array<[string, (i: number, noise: () => number) => number, boolean]> = [
    ['noise in proportion to an exponential growth', (i, noise) => Math.exp(i / 200 + 0.2 * noise()), true],
    ['even noise on a line', (i, noise) => 50 + i / 10 + noise(), false],
    ['counts, whose spread is the root of their level', (i, noise) => 100 + i + Math.sqrt(100 + i) * noise(), false],
    ['a level that hardly changes', (_, noise) => Math.exp(3 + 0.1 * noise()), false],
    ['a constant', () => 4, false],
  ];
  for (const [name, next, expected] of cases) {
    test.each([1, 2, 3, 4, 5])(`of ${name} is ${expected} (seed %i)`, (seed) => {
      expect(growsWithLevel(generate(next, seed))).toBe(expected);
    });
  }

  test('is not told from few points', () => {
    expect(growsWithLevel(Float64Array.of(1, 2, 4, 8, 16))).toBe(false);
  });
});
