import { describe, expect, test } from 'bun:test';
import { holidayEffect } from './holidayEffect';

const expected = new Float64Array(12);
const within =
  (...stretches: Array<[from: number, to: number]>) =>
  (point: number) =>
    stretches.some(([from, to]) => point >= from && point < to);

describe('holidayEffect', () => {
  test('is the mean difference at each step of a cycle, halved for a single holiday', () => {
    const values = Float64Array.of(0, 0, 0, -2, -4, -6, 0, 0, 0, 0, 0, 0);

    expect([...holidayEffect(values, expected, within([3, 6]), 3)]).toEqual([-1, -2, -3]);
  });

  test('trusts three holidays more than one', () => {
    const values = expected.map((_, i) => (within([0, 3], [3, 4])(i) || i === 6 || i === 9 ? 4 : 0));

    expect([...holidayEffect(values, expected, within([0, 1], [3, 4], [6, 7]), 3)]).toEqual([3, 3, 3]);
  });

  test('takes the mean where no past holiday had a step, and passes missing values over', () => {
    const values = Float64Array.of(-2, -4, NaN, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    expect([...holidayEffect(values, expected, within([0, 3]), 3)]).toEqual([-1, -2, -1.5]);
  });

  test.each([
    ['there was none', within()],
    ['it was not measured', within([11, 12])],
  ])('is nothing where %s', (_, isHoliday) => {
    const values = expected.slice().fill(NaN, 11);

    expect([...holidayEffect(values, expected, isHoliday, 2)]).toEqual([0, 0]);
  });
});
