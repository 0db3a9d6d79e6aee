import type { ChartSeries } from './ChartSeries';
import type { PlotColumn } from './PlotColumn';

/** Equal for two charts that differ in their data only, so that uPlot need not be set up again. */
export function chartKey(seriesList: readonly ChartSeries[], columns: readonly PlotColumn[]): string {
  return JSON.stringify([columns, seriesList.map(({ name, color, config, origin }) => [name, color, config, origin])]);
}
