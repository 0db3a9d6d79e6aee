import { formattedValueToString } from '@grafana/data';
import type { ChartSeries } from '../chart/ChartSeries';

/** A value with the series' unit and decimals; a dash where there is none. */
export function formatValue({ display }: ChartSeries, value: number | undefined): string {
  if (value === undefined) {
    return '–';
  }
  return display === undefined ? String(value) : formattedValueToString(display(value));
}
