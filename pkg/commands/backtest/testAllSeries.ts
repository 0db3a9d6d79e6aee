import type { ForecastPlan } from '../../forecast/ForecastPlan';
import { type BatchProgress, type BatchResult, forecastBatch } from '../../query/fits/forecastBatch';
import type { ClosableForecaster } from '../ClosableForecaster';
import { HorizonBeyondHistoryError } from '../errors/HorizonBeyondHistoryError';
import type { BacktestOptions } from './BacktestOptions';
import type { ForecastTest } from './ForecastTest';
import { scoreAtOrigin } from './scoreAtOrigin';
import { taskAtOrigin } from './taskAtOrigin';
import type { HeldOutSeries } from './HeldOutSeries';

/** What each model did on one series, a test an origin. */
export type SeriesTests = ReadonlyMap<ForecastPlan['model'], readonly ForecastTest[]>;

/** One forecast of a backtest. */
interface TestCase {
  readonly series: HeldOutSeries;
  readonly origin: number;
  readonly model: ForecastPlan['model'];
}

/**
 * Makes and scores every forecast of a backtest, and hands over a series' tests when all of them are done, in the order
 * of `all`. As many run as the forecaster works on at once, so that none waits and its time is its own.
 */
export async function* testAllSeries(
  all: readonly HeldOutSeries[],
  options: BacktestOptions,
  forecaster: ClosableForecaster,
  onProgress: (progress: BatchProgress) => void
): AsyncGenerator<SeriesTests> {
  const { model: models, origins: originCount } = options;
  const cases = all.flatMap((series) =>
    models.flatMap((model) => series.origins.map((origin): TestCase => ({ series, origin, model })))
  );
  const casesPerSeries = models.length * originCount;
  const openCases = new Uint32Array(all.length).fill(casesPerSeries);
  const tests: ForecastTest[] = [];
  const results = forecastBatch(
    forecaster,
    {
      count: cases.length,
      taskAt: (index) => {
        const { series, origin, model } = cases[index]!;
        return taskAtOrigin(series, origin, model);
      },
    },
    { maxPending: forecaster.fitsAtOnce, order: 'completion', onProgress }
  );
  let next = 0;
  for await (const result of results) {
    tests[result.index] = testOf(result, cases[result.index]!, options);
    const series = Math.floor(result.index / casesPerSeries);
    openCases[series] = openCases[series]! - 1;
    for (; openCases[next] === 0; next++) {
      const first = next * casesPerSeries;
      yield new Map(
        models.map((model, place) => {
          const start = first + place * originCount;
          return [model, tests.slice(start, start + originCount)];
        })
      );
    }
  }
}

function testOf(result: BatchResult, { series, origin }: TestCase, options: BacktestOptions): ForecastTest {
  if ('problem' in result) {
    return result;
  }
  const { forecast, elapsedMs } = result;
  return forecast.mean.length < options.horizon
    ? { problem: new HorizonBeyondHistoryError(series.name, options.horizon, forecast.mean.length) }
    : { scores: scoreAtOrigin(series, origin, forecast, options.cycle), fitMs: elapsedMs };
}
