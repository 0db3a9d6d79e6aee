import type { Forecast } from '../../forecast/Forecast';
import type { Frame } from '../../series/Frame';
import type { Samples } from '../../series/Samples';
import { seriesTitle } from '../seriesTitle';

export interface ScoredSeries {
  readonly samples: Samples;
  readonly forecast: Forecast;
}

/** A table of every model's backtest: one row a series and model, the chosen one marked. */
export function scoresFrame(refId: string, scored: readonly ScoredSeries[]): Frame {
  const rows = scored.flatMap(({ samples, forecast }) =>
    forecast.scores.map((score) => ({
      series: seriesTitle(samples),
      isChosen: score.model === forecast.model,
      ...score,
    }))
  );
  return {
    name: 'scores',
    refId,
    meta: { type: 'table', typeVersion: [0, 1] },
    fields: [
      { name: 'series', type: 'string', values: rows.map(({ series }) => series) },
      { name: 'model', type: 'string', values: rows.map(({ model }) => model) },
      { name: 'chosen', type: 'string', values: rows.map(({ isChosen }) => (isChosen ? 'yes' : 'no')) },
      { name: 'MASE', type: 'number', values: Float64Array.from(rows, ({ mase }) => mase) },
      {
        name: 'sMAPE',
        type: 'number',
        config: { unit: 'percent' },
        values: Float64Array.from(rows, ({ smape }) => smape),
      },
      { name: 'origins', type: 'number', values: Float64Array.from(rows, ({ origins }) => origins) },
      { name: 'left out because', type: 'string', values: rows.map(({ failure }) => failure ?? null) },
    ],
  };
}
