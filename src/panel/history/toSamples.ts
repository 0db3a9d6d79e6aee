import type { Samples } from '../../../pkg/series/Samples';
import type { NumericSeries } from './listSeries';

/** Copies a series out of a data source's frame; null and values that are no numbers become NaN, "missing". */
export function toSamples(series: Pick<NumericSeries, 'field' | 'timeField'>, name: string): Samples {
  const { field, timeField } = series;
  const count = Math.min(timeField.values.length, field.values.length);
  const timesMs = new Float64Array(count);
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const value: unknown = field.values[i];
    timesMs[i] = timeField.values[i] ?? Number.NaN;
    values[i] = typeof value === 'number' ? value : Number.NaN;
  }
  return { name, labels: field.labels ?? {}, timesMs, values };
}
