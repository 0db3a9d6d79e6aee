import type { ScoreRow } from './ScoreRow';
import type { ScoreWriter } from './ScoreWriter';

const UNDEFINED = '–';
const GAP = '  ';

/** The columns right of the names, each as wide as its title or the number given. */
const COLUMNS: ReadonlyArray<{ title: string; width?: number; text: (row: ScoreRow) => string }> = [
  { title: 'series', text: ({ seriesCount }) => String(seriesCount) },
  { title: 'forecasts', text: ({ forecasts }) => String(forecasts) },
  { title: 'failures', text: ({ failures }) => String(failures) },
  { title: 'sMAPE %', text: ({ smape }) => fixed(smape, 2) },
  { title: 'MASE', width: 7, text: ({ mase }) => fixed(mase, 3) },
  { title: 'MSIS', width: 8, text: ({ msis }) => fixed(msis, 2) },
  { title: 'in 95 %', text: ({ coverage }) => fixed(100 * coverage, 1) },
  { title: 'ms a fit', text: ({ fitMs }) => fixed(fitMs, 1) },
];

/**
 * Scores as an aligned table for people, one line a series and model.
 * @param seriesNames all that will be written, for the width of their column
 * @param models likewise
 */
export function tableScoreWriter(seriesNames: readonly string[], models: readonly string[]): ScoreWriter {
  const seriesWidth = widest(['unique_id', ...seriesNames]);
  const modelWidth = widest(['model', ...models]);
  const line = (series: string, model: string, fields: readonly string[]): string => {
    const cells = COLUMNS.map(({ title, width }, index) => fields[index]!.padStart(Math.max(title.length, width ?? 0)));
    return `${[series.padEnd(seriesWidth), model.padEnd(modelWidth), ...cells].join(GAP)}\n`;
  };
  return {
    header: line(
      'unique_id',
      'model',
      COLUMNS.map(({ title }) => title)
    ),
    separator: '\n',
    row: (row) =>
      line(
        row.series,
        row.model,
        COLUMNS.map(({ text }) => text(row))
      ),
  };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

function fixed(value: number, decimals: number): string {
  return Number.isNaN(value) ? UNDEFINED : value.toFixed(decimals);
}
