import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { nileFlow } from '../../series/fixtures/nileFlow';
import type { Band } from '../Forecast';
import { coverage } from './coverage';
import { meanAbsoluteScaledError } from './meanAbsoluteScaledError';
import { naiveScale } from './naiveScale';
import { scaledIntervalScore } from './scaledIntervalScore';
import { symmetricMape } from './symmetricMape';

const { NaN: MISSING } = Number;

function bandAround(center: readonly number[], reach: number, level = 80): Band {
  const mean = Float64Array.from(center);
  return { level, lower: mean.map((value) => value - reach), upper: mean.map((value) => value + reach) };
}

// Computed with utilsforecast 0.2.17 (smape times 200, mase, coverage, winkler_score divided by the scale).
describe('the Nile from 1961 to 1970, forecast by the flow of 1960 ± 150, scores as utilsforecast does', () => {
  const history = nileFlow.subarray(0, 90);
  const actual = nileFlow.subarray(90);
  const predicted = new Float64Array(10).fill(history.at(-1)!);
  const band = bandAround([...predicted], 150);

  test.each([
    { cycleSteps: 1, scale: 132.25842696629215, mase: 0.967802225809192, msis: 4.234134737915215 },
    { cycleSteps: 7, scale: 165.710843373494, mase: 0.7724298385924094, msis: 3.3793805438417914 },
  ])('with a cycle of $cycleSteps', ({ cycleSteps, ...expected }) => {
    const scale = naiveScale(history, cycleSteps);

    expect(scale).toBeCloseTo(expected.scale, 10);
    expect(meanAbsoluteScaledError(actual, predicted, scale)).toBeCloseTo(expected.mase, 12);
    expect(scaledIntervalScore(actual, band, scale)).toBeCloseTo(expected.msis, 12);
  });

  test('whatever the scale', () => {
    expect(symmetricMape(actual, predicted)).toBeCloseTo(14.629184549701218, 10);
    expect(coverage(actual, band)).toBeCloseTo(0.8, 12);
  });
});

describe('by hand', () => {
  test('naive scale: the mean of |3 − 1|, |2 − 3| and, a cycle of two apart, |2 − 1|', () => {
    expect(naiveScale(Float64Array.of(1, 3, 2), 1)).toBe(1.5);
    expect(naiveScale(Float64Array.of(1, 3, 2), 2)).toBe(1);
  });

  test('naive scale: only pairs that were both measured count', () => {
    expect(naiveScale(Float64Array.of(1, MISSING, 2, 5), 1)).toBe(3);
    expect(naiveScale(Float64Array.of(1, 2), 2)).toBeNaN();
  });

  test('MASE: errors of 1 and 3 in units of 4', () => {
    expect(meanAbsoluteScaledError(Float64Array.of(5, 9), Float64Array.of(6, 6), 4)).toBe(0.5);
  });

  test('sMAPE: 2 · 1 / 11 and 2 · 3 / 15, and two zeros are no error', () => {
    expect(symmetricMape(Float64Array.of(5, 9), Float64Array.of(6, 6))).toBeCloseTo((200 * (1 / 11 + 3 / 15)) / 2, 12);
    expect(symmetricMape(Float64Array.of(0), Float64Array.of(0))).toBe(0);
    expect(symmetricMape(Float64Array.of(-5), Float64Array.of(5))).toBe(200);
  });

  test('MSIS: a width of 2, and misses of 1 below and 2 above at 40 each', () => {
    const band = bandAround([10, 10, 10], 1, 95);
    expect(scaledIntervalScore(Float64Array.of(10, 8, 13), band, 2)).toBeCloseTo((2 + 40 / 3 + 80 / 3) / 2, 10);
  });

  test('coverage: the edges are inside', () => {
    expect(coverage(Float64Array.of(9, 11, 11.1, MISSING), bandAround([10, 10, 10, 10], 1))).toBeCloseTo(2 / 3, 12);
  });
});

describe('what can not be scored', () => {
  const nothing = Float64Array.of(MISSING, MISSING);
  const band = bandAround([1, 1], 1);

  test('has no score where nothing was measured', () => {
    const scores = [
      meanAbsoluteScaledError(nothing, band.lower, 1),
      symmetricMape(nothing, band.lower),
      scaledIntervalScore(nothing, band, 1),
      coverage(nothing, band),
    ];
    expect(scores).toEqual([MISSING, MISSING, MISSING, MISSING]);
  });

  test.each([0, MISSING])('has no scaled score where the scale is %p', (scale) => {
    const actual = Float64Array.of(1, 2);
    expect(meanAbsoluteScaledError(actual, band.lower, scale)).toBeNaN();
    expect(scaledIntervalScore(actual, band, scale)).toBeNaN();
  });
});

const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const points = fc.array(fc.record({ actual: value, predicted: value, reach: fc.integer({ min: 0, max: 1_000 }) }), {
  minLength: 1,
  maxLength: 30,
});

test('points that were not measured change no score, wherever they lie', () => {
  fc.assert(
    fc.property(points, fc.nat(), (all, seed) => {
      const place = seed % (all.length + 1);
      const withGap = all.toSpliced(place, 0, { actual: MISSING, predicted: 7, reach: 1 });
      expect(scoresOf(withGap)).toEqual(scoresOf(all));
    })
  );
});

test('scaled scores stay as they are in another unit', () => {
  fc.assert(
    fc.property(points, (all) => {
      const doubled = all.map(({ actual, predicted, reach }) => ({
        actual: 2 * actual,
        predicted: 2 * predicted,
        reach: 2 * reach,
      }));
      expect(scoresOf(doubled, 2)).toEqual(scoresOf(all, 1));
    })
  );
});

function scoresOf(all: ReadonlyArray<{ actual: number; predicted: number; reach: number }>, scale = 1): number[] {
  const actual = Float64Array.from(all, (point) => point.actual);
  const predicted = Float64Array.from(all, (point) => point.predicted);
  const band: Band = {
    level: 95,
    lower: Float64Array.from(all, (point) => point.predicted - point.reach),
    upper: Float64Array.from(all, (point) => point.predicted + point.reach),
  };
  return [
    meanAbsoluteScaledError(actual, predicted, scale),
    symmetricMape(actual, predicted),
    scaledIntervalScore(actual, band, scale),
    coverage(actual, band),
  ];
}
