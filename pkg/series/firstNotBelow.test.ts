import { describe, expect, test } from 'bun:test';
import { firstNotBelow } from './firstNotBelow';

const sorted = Float64Array.of(1, 3, 3, 3, 7, 9);

describe('firstNotBelow', () => {
  test.each([
    { value: 0, place: 0 },
    { value: 1, place: 0 },
    { value: 3, place: 1 },
    { value: 4, place: 4 },
    { value: 9, place: 5 },
    { value: 10, place: 6 },
  ])('finds the place of $value', ({ value, place }) => {
    expect(firstNotBelow(sorted, value)).toBe(place);
  });

  test('looks only where it is told', () => {
    expect(firstNotBelow(sorted, 3, 2, 5)).toBe(2);
    expect(firstNotBelow(sorted, 8, 0, 3)).toBe(3);
    expect(firstNotBelow(sorted, 1, 4, 4)).toBe(4);
  });
});
