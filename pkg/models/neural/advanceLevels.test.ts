import { describe, expect, test } from 'bun:test';
import { advanceLevels } from './advanceLevels';
import { layoutBaseline } from './layoutBaseline';

describe('advanceLevels', () => {
  test('starts at the first value', () => {
    expect([...advanceLevels(undefined, layoutBaseline(100, []), Float64Array.of(7, 3), 1)]).toEqual([3, 3, 3]);
  });

  test('follows a step in the values, each level at its rate', () => {
    const layout = layoutBaseline(100, []);
    const values = Float64Array.of(0, 1, 1);

    const [last, quick, slow] = advanceLevels(
      advanceLevels(Float64Array.of(0, 0, 0), layout, values, 1),
      layout,
      values,
      2
    );

    expect(last).toBe(1);
    expect(quick).toBeCloseTo(1 - 0.7 ** 2, 12);
    expect(slow).toBeCloseTo(1 - 0.95 ** 2, 12);
  });

  test('with a season, tells how far the values are from its last cycles', () => {
    const layout = layoutBaseline(100, [2]);
    const values = Float64Array.of(1, 5, 3, 5, 4);

    expect([...advanceLevels(undefined, layout, values, 4)]).toEqual([2, 2, 2]);
  });

  test('leaves the levels before as they are', () => {
    const before = Float64Array.of(1, 1, 1);

    advanceLevels(before, layoutBaseline(100, []), Float64Array.of(0, 9), 1);

    expect([...before]).toEqual([1, 1, 1]);
  });
});
