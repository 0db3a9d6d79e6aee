import type { Field, FieldConfig } from '@grafana/data';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastFieldConfig } from '../options/ForecastFieldConfig';

/** Points of one line in time order; null breaks the line. */
export interface Points {
  /** Unix time in milliseconds. */
  readonly timesMs: readonly number[];
  readonly values: ReadonlyArray<number | null>;
}

/** One series as the chart draws it. */
export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  readonly config: FieldConfig<ForecastFieldConfig>;
  readonly display: Field['display'];
  /** Where the legend finds the series in the panel's data. */
  readonly origin: { readonly frameIndex: number; readonly fieldIndex: number };
  /** What was measured: in the dashboard's range, then, where that ends in the past, under the forecast. */
  readonly actual: Points;
  readonly forecast: Forecast | undefined;
}
