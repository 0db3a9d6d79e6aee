import { describe, expect, test } from 'bun:test';
import { scaleFor } from '../prepare/scaleFor';
import { scoreBacktest } from './scoreBacktest';

const measured = Float64Array.of(1, 2, 4, 8, NaN, 6);
const scale = scaleFor(Float64Array.of(1, 2, 4, 8, 6), 'none');
const outcome = { observed: measured.map(scale.toModel), measured, scale, naiveError: 2 };

/** A backtest that predicted these values of the data. */
const tested = (origins: number[], ...predictions: number[][]) => ({
  plan: { origins, steps: predictions[0]!.length },
  predictions: predictions.map((values) => Float64Array.from(values, scale.toModel)),
});

describe('scoreBacktest', () => {
  test('means absolute and percentage errors over measured points, on the data scale', () => {
    const score = scoreBacktest(tested([2, 4], [5, 6], [9, 3]), { ...outcome, testedPoints: 3 });

    expect(score.mase).toBeCloseTo((1 + 2 + 3) / 3 / 2, 12);
    expect(score.smape).toBeCloseTo((200 * (1 / 9 + 2 / 14 + 3 / 9)) / 3, 10);
    expect(score.origins).toBe(2);
  });

  test('calibrates the band of an origin on the others', () => {
    // Always 1 too low from the first origin and 4 too low from the second: a band as wide as the first's errors misses
    // the second's.
    const values = Float64Array.from({ length: 160 }, (_, i) => (i < 80 ? 1 : 4));
    const noScale = scaleFor(values, 'none');
    const zeros = new Float64Array(80).fill(noScale.toModel(0));
    const score = scoreBacktest(
      { plan: { origins: [0, 80], steps: 80 }, predictions: [zeros, zeros] },
      { observed: values.map(noScale.toModel), measured: values, scale: noScale, naiveError: 1, testedPoints: 160 }
    );

    expect(score.coverage).toBe(0.5);
    expect(score.msis).toBeGreaterThan(40);
  });

  test('has no scaled score where the naive forecast is never wrong, and no score of nothing', () => {
    const exact = scoreBacktest(tested([2], [4]), { ...outcome, naiveError: 0, testedPoints: 1 });
    const nothing = scoreBacktest(tested([4], [4]), { ...outcome, testedPoints: 0 });

    expect(exact).toMatchObject({ mase: NaN, smape: 0, msis: NaN, coverage: 1 });
    expect(nothing).toMatchObject({ mase: NaN, smape: NaN, msis: NaN, coverage: NaN });
  });
});
