import { describe, expect, test } from 'bun:test';
import { layoutBaseline } from './layoutBaseline';
import { recencyWeight } from './recencyWeight';

describe('recencyWeight', () => {
  test.each([
    ['no season', [], 336],
    ['a day of hours', [24], 336],
    ['a week of hours', [24, 168], 336],
    ['a day of five minutes', [288], 576],
  ])('halves after two weeks of hours or two cycles (%s)', (_, seasonSteps, halfLife) => {
    const layout = layoutBaseline(3_000, seasonSteps);

    expect(recencyWeight(layout, 0)).toBe(1);
    expect(recencyWeight(layout, halfLife)).toBeCloseTo(0.5, 12);
    expect(recencyWeight(layout, 2 * halfLife)).toBeCloseTo(0.25, 12);
  });
});
