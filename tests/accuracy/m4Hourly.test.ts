import { describe, expect, test } from 'bun:test';
import { coverage } from '../../pkg/forecast/scores/coverage';
import { forecastSplit, LEVELS } from './forecastSplit';
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

const meanSmape = (scores: SplitScore[]) => mean(scores.map(({ smape }) => smape));
const meanMase = (scores: SplitScore[]) => mean(scores.map(({ mase }) => mase));

describe.skipIf(!hasM4Hourly)('M4 hourly (needs ../shared/data)', () => {
  test('the scores of the seasonal naive forecast are those statsforecast 2 gives it', () => {
    const scores = m4Splits().map(scoreSeasonalNaive);

    expect(meanSmape(scores)).toBeCloseTo(13.98, 2);
    expect(meanMase(scores)).toBeCloseTo(1.233, 3);
  });

  test('auto is well ahead of it, and its band of 95 % holds about as much', async () => {
    // Every fifth series: the whole set is the bench's.
    const splits = m4Splits().filter((_, index) => index % 5 === 0);
    const naive = splits.map(scoreSeasonalNaive);
    const scores: SplitScore[] = [];
    const coverages: number[] = [];
    for (const split of splits) {
      const forecast = await forecastSplit(split, 'auto');
      scores.push(scoreSplit(split, forecast));
      coverages.push(coverage(split.test, forecast.bands[LEVELS.indexOf(95)]!));
    }

    expect(meanSmape(scores)).toBeLessThan(0.8 * meanSmape(naive));
    expect(meanMase(scores)).toBeLessThan(0.85 * meanMase(naive));
    expect(mean(coverages)).toBeGreaterThan(0.92);
    expect(mean(coverages)).toBeLessThan(0.98);
  }, 120_000);
});
