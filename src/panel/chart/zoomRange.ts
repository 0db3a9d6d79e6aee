import type { AbsoluteTimeRange } from '@grafana/data';
import type { ChartSeries } from './ChartSeries';

/**
 * The time range to show for what was dragged over. One that lies in the forecast takes the last measured point along:
 * without it the dashboard's next query would find nothing, and the panel nothing to forecast.
 */
export function zoomRange({ from, to }: AbsoluteTimeRange, seriesList: readonly ChartSeries[]): AbsoluteTimeRange {
  const lastMs = Math.max(-Infinity, ...seriesList.map(lastMeasuredMs));
  return { from: Number.isFinite(lastMs) ? Math.min(from, lastMs) : from, to };
}

function lastMeasuredMs({ actual }: ChartSeries): number {
  const last = actual.values.findLastIndex((value) => value !== null);
  return actual.timesMs[last] ?? -Infinity;
}
