import type { Forecast, ModelScore } from '../../forecast/Forecast';
import type { ModelName } from '../../models/ModelName';
import type { Frame, FrameField } from '../../series/Frame';
import type { Samples } from '../../series/Samples';
import { seriesTitle } from '../seriesTitle';

export interface ScoredSeries {
  readonly samples: Samples;
  readonly forecast: Forecast;
}

/**
 * A table of every model's backtest: one row a series and model, the chosen one marked, with its share of the forecast
 * and the share of measured values that its 95 % band held, both in percent.
 */
export function scoresFrame(refId: string, scored: readonly ScoredSeries[]): Frame {
  const rows = scored.flatMap(({ samples, forecast }) =>
    forecast.scores.map((score) => ({
      series: seriesTitle(samples),
      isChosen: score.model === forecast.model,
      weight: score.model === 'blend' ? Number.NaN : weightOf(score.model, forecast),
      score,
    }))
  );
  const numbers = (name: string, valueOf: (score: ModelScore) => number, unit?: string): FrameField => ({
    name,
    type: 'number',
    ...(unit === undefined ? {} : { config: { unit } }),
    values: Float64Array.from(rows, ({ score }) => valueOf(score)),
  });
  return {
    name: 'scores',
    refId,
    meta: { type: 'table', typeVersion: [0, 1] },
    fields: [
      { name: 'series', type: 'string', values: rows.map(({ series }) => series) },
      { name: 'model', type: 'string', values: rows.map(({ score }) => score.model) },
      { name: 'chosen', type: 'string', values: rows.map(({ isChosen }) => (isChosen ? 'yes' : 'no')) },
      {
        name: 'weight',
        type: 'number',
        config: { unit: 'percent' },
        values: Float64Array.from(rows, ({ weight }) => 100 * weight),
      },
      numbers('MASE', ({ mase }) => mase),
      numbers('sMAPE', ({ smape }) => smape, 'percent'),
      numbers('MSIS', ({ msis }) => msis),
      numbers('coverage of 95 %', ({ coverage }) => 100 * coverage, 'percent'),
      numbers('origins', ({ origins }) => origins),
      { name: 'left out because', type: 'string', values: rows.map(({ score }) => score.failure ?? null) },
    ],
  };
}

function weightOf(model: ModelName, { weights }: Forecast): number {
  return weights.find((one) => one.model === model)?.weight ?? 0;
}
