import type { AlignedData } from 'uplot';
import type { Components, Forecast } from '../../../pkg/forecast/Forecast';
import type { ChartSeries, Points } from './ChartSeries';
import type { PlotColumn } from './PlotColumn';
import { alignColumns } from './alignColumns';
import { toPoints } from './toPoints';

export interface PlotData {
  /** uPlot's table: times, then one column for each of `columns`. */
  readonly table: AlignedData;
  readonly columns: readonly PlotColumn[];
}

/** A forecast is drawn from the last measured point where that is at most this many steps before it. */
const MAX_JOIN_STEPS = 2;

/**
 * Lays out everything the chart draws: all bands first, so that no line is hidden under one.
 * @param fromMs start of what is in view, Unix ms: trends go back to it
 */
export function buildPlotData(seriesList: readonly ChartSeries[], fromMs: number): PlotData {
  const lines: Points[] = [];
  const columns: PlotColumn[] = [];
  const add = (column: PlotColumn, points: Points) => {
    columns.push(column);
    lines.push(points);
  };
  seriesList.forEach((one, series) => {
    for (const { level, lower, upper } of one.forecast?.bands.toReversed() ?? []) {
      add({ series, kind: 'upper', level }, forecastPoints(one, upper));
      add({ series, kind: 'lower', level }, forecastPoints(one, lower));
    }
  });
  seriesList.forEach((one, series) => {
    add({ series, kind: 'actual' }, one.actual);
    if (one.forecast?.components !== undefined) {
      add({ series, kind: 'trend' }, trendPoints(one.forecast, one.forecast.components, fromMs));
    }
    if (one.forecast !== undefined) {
      add({ series, kind: 'expected' }, forecastPoints(one, one.forecast.mean));
    }
  });
  const aligned = alignColumns(lines);
  // uPlot leaves mutable arrays to its callers; nothing changes these after this point.
  return { table: [aligned.timesMs, ...aligned.columns], columns };
}

function forecastPoints(one: ChartSeries & { forecast?: Forecast }, forecastValues: Float64Array): Points {
  const { forecast } = one;
  if (forecast === undefined) {
    return { timesMs: [], values: [] };
  }
  const { stepMs } = forecast.history;
  const timesMs = Array.from(forecastValues, (_, i) => forecast.startMs + i * stepMs);
  const values = Array.from(forecastValues, (value) => (Number.isFinite(value) ? value : null));
  const last = lastMeasured(one, forecast.startMs);
  if (last === undefined || forecast.startMs - last.timeMs > MAX_JOIN_STEPS * stepMs) {
    return { timesMs, values };
  }
  return { timesMs: [last.timeMs, ...timesMs], values: [last.value, ...values] };
}

function trendPoints({ history }: Forecast, { trend }: Components, fromMs: number): Points {
  const { startMs, stepMs } = history;
  // The last point before what is in view leads the line there.
  const first = Math.max(0, Math.floor((fromMs - startMs) / stepMs));
  const shown = trend.subarray(first);
  return toPoints(
    Array.from(shown, (_, i) => startMs + (first + i) * stepMs),
    Array.from(shown)
  );
}

function lastMeasured({ actual }: ChartSeries, beforeMs: number): { timeMs: number; value: number } | undefined {
  for (let i = actual.timesMs.length - 1; i >= 0; i--) {
    const timeMs = actual.timesMs[i] ?? Infinity;
    const value = actual.values[i];
    if (timeMs < beforeMs && typeof value === 'number') {
      return { timeMs, value };
    }
  }
  return undefined;
}
