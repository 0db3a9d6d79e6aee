import { describe, expect, test } from 'bun:test';
import { scaleFor } from '../prepare/scaleFor';
import { naiveError } from './naiveError';
import { scoreBacktest } from './scoreBacktest';

const measured = Float64Array.of(1, 2, 4, 8, NaN, 6);
const scale = scaleFor(Float64Array.of(1, 2, 4, 8, 6), 'none');

describe('scoreBacktest', () => {
  test('means absolute and percentage errors over measured points, on the data scale', () => {
    const predictions = [Float64Array.of(5, 6).map(scale.toModel), Float64Array.of(9, 3).map(scale.toModel)];

    const score = scoreBacktest({ plan: { origins: [2, 4], steps: 2 }, predictions }, measured, scale, 2);

    expect(score.mase).toBeCloseTo((1 + 2 + 3) / 3 / 2, 12);
    expect(score.smape).toBeCloseTo((200 * (1 / 9 + 2 / 14 + 3 / 9)) / 3, 10);
  });

  test('has no MASE where the naive forecast is never wrong, and no score of nothing', () => {
    const none = { plan: { origins: [], steps: 0 }, predictions: [] };

    expect(scoreBacktest(none, measured, scale, 1)).toEqual({ mase: NaN, smape: NaN });
    const exact = { plan: { origins: [2], steps: 1 }, predictions: [Float64Array.of(scale.toModel(4))] };
    expect(scoreBacktest(exact, measured, scale, 0).mase).toBeNaN();
  });
});

describe('naiveError', () => {
  test.each([
    [1, (1 + 2 + 4) / 3],
    [2, (3 + 6 + 2) / 3],
    [5, 5],
    [6, NaN],
  ])('%i steps apart', (cycleSteps, expected) => {
    expect(naiveError(measured, cycleSteps)).toBe(expected);
  });
});
