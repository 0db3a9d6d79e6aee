import { SortOrder } from '@grafana/schema';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { ExpectedValue } from '../anomalies/expectedAt';
import type { ChartSeries } from '../chart/ChartSeries';
import type { PlotData } from '../chart/buildPlotData';

/** What the tooltip says about one series. */
export interface TooltipRow {
  readonly series: ChartSeries;
  readonly actual?: number;
  readonly expected?: number;
  /** What was expected of a measured value before it came. */
  readonly usual?: ExpectedValue;
  readonly incident?: PanelIncident;
  /** Under a forecast alone. */
  readonly model?: Pick<Forecast, 'model' | 'weights'>;
  /** Where the forecast was taken apart. */
  readonly components?: TooltipComponents;
  /** Widest band last, as the forecast has them. */
  readonly bands: ReadonlyArray<{ readonly level: number; readonly lower: number; readonly upper: number }>;
}

/** What a value is made of at one time. */
export interface TooltipComponents {
  readonly trend: number;
  readonly seasons: ReadonlyArray<{ readonly seasonMs: number; readonly value: number }>;
}

export interface TooltipPointer {
  /** For uPlot's time column and each of the plot's columns: the hovered row, null where the pointer is too far off. */
  readonly rows: ReadonlyArray<number | null>;
  /** Index of the one series to show; null shows all. */
  readonly onlySeries: number | null;
}

/** Collects the values under the pointer, a row for each series that has any. */
export function readTooltip(
  seriesList: readonly ChartSeries[],
  { table, columns }: PlotData,
  { rows, onlySeries }: TooltipPointer,
  sort: SortOrder
): TooltipRow[] {
  const found = new Map<number, Mutable<TooltipRow>>();
  columns.forEach((column, i) => {
    const series = seriesList[column.series];
    const row = rows[i + 1];
    const value = row == null ? undefined : table[i + 1]?.[row];
    const isLine = column.kind === 'actual' || column.kind === 'expected';
    if (series === undefined || !isLine || row == null || typeof value !== 'number') {
      return;
    }
    const isHidden = series.config.custom?.hideFrom?.tooltip === true || series.config.custom?.hideFrom?.viz === true;
    const isJoin = column.kind !== 'actual' && (table[0][row] ?? 0) < (series.forecast?.startMs ?? Infinity);
    if (isHidden || isJoin || (onlySeries !== null && onlySeries !== column.series)) {
      return;
    }
    const entry = found.get(column.series) ?? newRow(series, table[0][row] ?? 0);
    found.set(column.series, entry);
    if (column.kind === 'actual') {
      entry.actual = value;
    } else {
      entry.expected = value;
      entry.model = series.forecast;
      entry.bands = bandsAt(series, table[0][row] ?? 0);
    }
  });
  return sortRows([...found.values()], sort);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function newRow(series: ChartSeries, timeMs: number): Mutable<TooltipRow> {
  const components = series.forecast && componentsAt(series.forecast, timeMs);
  return { series, bands: [], ...(components === undefined ? {} : { components }) };
}

function componentsAt({ components, history, seasonSteps }: Forecast, timeMs: number): TooltipComponents | undefined {
  const step = Math.round((timeMs - history.startMs) / history.stepMs);
  const trend = components?.trend[step] ?? Number.NaN;
  if (components === undefined || Number.isNaN(trend)) {
    return undefined;
  }
  return {
    trend,
    seasons: components.seasons.map((season, index) => ({
      seasonMs: (seasonSteps[index] ?? 0) * history.stepMs,
      value: season[step] ?? Number.NaN,
    })),
  };
}

function bandsAt({ forecast }: ChartSeries, timeMs: number): TooltipRow['bands'] {
  if (forecast === undefined) {
    return [];
  }
  const step = Math.round((timeMs - forecast.startMs) / forecast.history.stepMs);
  return forecast.bands.map(({ level, lower, upper }) => ({
    level,
    lower: lower[step] ?? Number.NaN,
    upper: upper[step] ?? Number.NaN,
  }));
}

function sortRows(rows: TooltipRow[], sort: SortOrder): TooltipRow[] {
  if (sort === SortOrder.None) {
    return rows;
  }
  const sign = sort === SortOrder.Ascending ? 1 : -1;
  const valueOf = ({ actual, expected }: TooltipRow) => actual ?? expected ?? 0;
  return rows.sort((a, b) => sign * (valueOf(a) - valueOf(b)));
}
