import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { chooseTransform } from './chooseTransform';
import { LogOfNonPositiveError } from './errors/LogOfNonPositiveError';

const growing = (seed: number) => {
  const noise = seededNoise(seed);
  return Float64Array.from({ length: 600 }, (_, i) => Math.exp(i / 200 + 0.2 * noise()));
};
const growingSlowly = (seed: number) => {
  const noise = seededNoise(seed);
  return Float64Array.from({ length: 600 }, (_, i) => Math.exp(i / 600 + 0.05 * noise()));
};
const level = (seed: number) => {
  const noise = seededNoise(seed);
  return Float64Array.from({ length: 600 }, (_, i) => 50 + i / 10 + noise());
};

describe('chooseTransform', () => {
  test.each([1, 2, 3, 4, 5])('takes logarithms where the spread grows with the level (seed %i)', (seed) => {
    expect(chooseTransform('cpu', growing(seed), 'auto')).toBe('log');
    expect(
      chooseTransform(
        'cpu',
        growing(seed).map((value) => 1e9 * value),
        'auto'
      )
    ).toBe('log');
  });

  test.each([1, 2, 3, 4, 5])('takes them for slow growth as well (seed %i)', (seed) => {
    expect(chooseTransform('cpu', growingSlowly(seed), 'auto')).toBe('log');
  });

  test.each([1, 2, 3, 4, 5])('takes none where the spread is even (seed %i)', (seed) => {
    expect(chooseTransform('cpu', level(seed), 'auto')).toBe('none');
  });

  test('auto takes none where a value has no logarithm', () => {
    expect(chooseTransform('cpu', Float64Array.of(0, ...growing(1)), 'auto')).toBe('none');
  });

  test('does as it is told', () => {
    expect(chooseTransform('cpu', growing(1), 'none')).toBe('none');
    expect(chooseTransform('cpu', level(1), 'log')).toBe('log');
  });

  test.each([0, -1])('refuses the logarithm of %d', (value) => {
    expect(() => chooseTransform('cpu', Float64Array.of(value, 1, 2), 'log')).toThrow(LogOfNonPositiveError);
  });
});
