import { describe, expect, test } from 'bun:test';
import { seededRandom } from './seededRandom';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Float64Array.from({ length: count }, random);
};

describe('seededRandom', () => {
  test('gives the same numbers for the same seed and others for another', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  test.each([0, 1, -1, 2 ** 31, 0x9e3779b9])('spreads evenly over [0, 1) with the seed %d', (seed) => {
    const numbers = draw(seed, 20_000);

    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((number) => Math.floor(10 * number) === tenth).length / numbers.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
  });

  test('starts differently for neighbouring seeds', () => {
    const firsts = Float64Array.from({ length: 100 }, (_, seed) => draw(seed, 1)[0]!);

    expect(new Set(firsts).size).toBe(100);
    const below = firsts.filter((first) => first < 0.5).length;
    expect(below).toBeGreaterThan(30);
    expect(below).toBeLessThan(70);
  });
});
