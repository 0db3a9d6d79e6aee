import { describe, expect, test } from 'bun:test';
import { DAY_STEPS, forecastM4, HORIZON_STEPS } from './forecastM4';
import { hasM4Hourly, readM4Hourly, type M4Series } from './m4Hourly';
import { coverageOf, mean, scoreForecast, type ForecastScore } from './scoreForecast';

function scoreSeasonalNaive({ train, test: actual }: M4Series): ForecastScore {
  const lastDay = train.slice(-DAY_STEPS);
  const naive = Float64Array.from({ length: HORIZON_STEPS }, (_, i) => lastDay[i % DAY_STEPS]!);
  return scoreForecast(naive, actual, train, DAY_STEPS);
}

const meanSmape = (scores: ForecastScore[]) => mean(scores.map(({ smape }) => smape));
const meanMase = (scores: ForecastScore[]) => mean(scores.map(({ mase }) => mase));

describe.skipIf(!hasM4Hourly)('M4 hourly (needs ../shared/data)', () => {
  test('the scores of the seasonal naive forecast are those statsforecast 2 gives it', () => {
    const scores = readM4Hourly().map(scoreSeasonalNaive);

    expect(meanSmape(scores)).toBeCloseTo(13.98, 2);
    expect(meanMase(scores)).toBeCloseTo(1.233, 3);
  });

  test('auto is well ahead of it, and its band of 95 % holds about as much', async () => {
    // Every fifth series: the whole set is the bench's.
    const series = readM4Hourly().filter((_, i) => i % 5 === 0);
    const naive = series.map(scoreSeasonalNaive);
    const scores: ForecastScore[] = [];
    const coverages: number[] = [];
    for (const { train, test: actual } of series) {
      const forecast = await forecastM4(train, 'auto');
      scores.push(scoreForecast(forecast.mean, actual, train, DAY_STEPS));
      coverages.push(coverageOf(forecast.bands[1]!, actual));
    }

    expect(meanSmape(scores)).toBeLessThan(0.8 * meanSmape(naive));
    expect(meanMase(scores)).toBeLessThan(0.85 * meanMase(naive));
    expect(mean(coverages)).toBeGreaterThan(0.92);
    expect(mean(coverages)).toBeLessThan(0.98);
  }, 120_000);
});
