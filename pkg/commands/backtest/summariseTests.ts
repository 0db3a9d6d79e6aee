import { meanOverMeasured } from '../../forecast/scores/meanOverMeasured';
import { median } from '../../prepare/median';
import type { ForecastTest } from './ForecastTest';
import type { ScoreRow } from './ScoreRow';
import type { Scores } from './Scores';

/**
 * One model's scores: the mean over each series' origins, then over the series, so that each counts the same. A score
 * that is undefined somewhere is the mean of where it is defined.
 * @param series what the line is called
 * @param tests of each series, those of its origins
 */
export function summariseTests(series: string, model: string, tests: ReadonlyArray<readonly ForecastTest[]>): ScoreRow {
  const scored = tests
    .map((ofSeries) => ofSeries.filter((test) => 'scores' in test))
    .filter(({ length }) => length > 0);
  const meanOf = (score: (scores: Scores) => number): number =>
    meanDefined(scored.map((ofSeries) => meanDefined(ofSeries.map(({ scores }) => score(scores)))));
  const forecasts = scored.flat();
  return {
    series,
    model,
    seriesCount: scored.length,
    forecasts: forecasts.length,
    failures: tests.flat().length - forecasts.length,
    smape: meanOf(({ smape }) => smape),
    mase: meanOf(({ mase }) => mase),
    msis: meanOf(({ msis }) => msis),
    coverage: meanOf(({ coverage }) => coverage),
    fitMs: median(forecasts.map(({ fitMs }) => fitMs)),
  };
}

function meanDefined(values: readonly number[]): number {
  return meanOverMeasured(Float64Array.from(values), (value) => value);
}
