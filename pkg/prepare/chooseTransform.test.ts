import { describe, expect, test } from 'bun:test';
import { chooseTransform } from './chooseTransform';
import { LogOfNonPositiveError } from './errors/LogOfNonPositiveError';

const counts = Float64Array.of(0, 3, 1, 7);
const signed = Float64Array.of(-1, 3, 1, 7);
const aboveZero = { lowest: 0, highest: Number.POSITIVE_INFINITY };
const unbounded = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };

describe('chooseTransform', () => {
  test.each([
    ['root', counts, 'auto', aboveZero],
    ['none', counts, 'auto', { lowest: 0, highest: 100 }],
    ['none', signed, 'auto', unbounded],
    ['none', Float64Array.of(7, 7, 7), 'auto', aboveZero],
    ['none', Float64Array.of(0, 0, 0), 'auto', aboveZero],
    ['none', Float64Array.of(50, 70, 60, 90), 'auto', aboveZero],
    ['root', Float64Array.of(50, 170, 60, 90), 'auto', aboveZero],
    ['none', counts, 'none', aboveZero],
    ['log', Float64Array.of(1, 2), 'log', aboveZero],
  ] as const)('%s of %j, asked for %s within %j', (expected, values, asked, bounds) => {
    expect(chooseTransform('cpu', values, asked, bounds)).toBe(expected);
  });

  test('takes no root where people say that a forecast may go below zero', () => {
    expect(chooseTransform('cpu', counts, 'auto', unbounded)).toBe('none');
  });

  test.each([0, -1])('refuses the logarithm of %d', (value) => {
    expect(() => chooseTransform('cpu', Float64Array.of(value, 1, 2), 'log', unbounded)).toThrow(LogOfNonPositiveError);
  });
});
