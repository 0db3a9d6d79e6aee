import { describe, expect, test } from 'bun:test';
import { evaluateModel } from './evaluateModel';
import { LEVELS } from './forecastSplit';
import { hasM4Hourly } from './m4Hourly';
import { DAY_STEPS, m4Splits } from './m4Splits';
import { mean } from './mean';
import { scoreSplit, type SplitScore } from './scoreSplit';
import type { Split } from './Split';

function scoreSeasonalNaive(split: Split): SplitScore {
  const lastDay = split.train.slice(-DAY_STEPS);
  const naive = split.test.map((_, step) => lastDay[step % DAY_STEPS]!);
  return scoreSplit(split, { mean: naive, bands: [{ level: 95, lower: naive, upper: naive }] });
}

const meanSmape = (scores: readonly SplitScore[]) => mean(scores.map(({ smape }) => smape));
const meanMase = (scores: readonly SplitScore[]) => mean(scores.map(({ mase }) => mase));

describe.skipIf(!hasM4Hourly)('M4 hourly (needs ../shared/data)', () => {
  test('the scores of the seasonal naive forecast are those statsforecast 2 gives it', () => {
    const scores = m4Splits().map(scoreSeasonalNaive);

    expect(meanSmape(scores)).toBeCloseTo(13.98, 2);
    expect(meanMase(scores)).toBeCloseTo(1.233, 3);
  });

  test("auto beats the competition's best entry, and its band of 95 % holds what it says", async () => {
    const { scores, failures } = await evaluateModel('auto', m4Splits());

    expect(failures).toEqual([]);
    // What the competition tells of it, on all 414 series.
    expect(meanSmape(scores)).toBeLessThan(8.913);
    expect(meanMase(scores)).toBeLessThan(0.801);
    expect(mean(scores.map(({ msis }) => msis))).toBeLessThan(6.139);
    const held = mean(scores.flatMap(({ coverages }) => coverages[LEVELS.indexOf(95)]!));
    expect(held).toBeGreaterThan(0.94);
    expect(held).toBeLessThan(0.97);
  }, 120_000);
});
