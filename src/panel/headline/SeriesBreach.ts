import type { Breach } from '../../../pkg/forecast/findBreach';
import type { ChartSeries } from '../chart/ChartSeries';

/** When a series reaches one of its thresholds. */
export interface SeriesBreach {
  readonly series: ChartSeries;
  readonly threshold: number;
  readonly breach: Breach;
}
