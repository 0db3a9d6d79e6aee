import type { Frame } from '../../pkg/series/Frame';
import type { RangeQuery } from './RangeQuery';

/** One series in the shape in which Grafana's Prometheus and Loki data sources return theirs. */
export function seriesFrame(
  query: RangeQuery,
  labels: Readonly<Record<string, string>>,
  timesMs: Float64Array,
  values: Float64Array
): Frame {
  const legend = fillIn(query.legendFormat, labels) || writeSelector(labels);
  return {
    name: legend,
    refId: query.refId,
    meta: {
      type: 'timeseries-multi',
      typeVersion: [0, 1],
      custom: { resultType: 'matrix' },
      executedQueryString: `Expr: ${query.expression}\nStep: ${query.stepMs / 1_000}s`,
    },
    fields: [
      { name: 'Time', type: 'time', values: timesMs, config: { interval: query.stepMs } },
      { name: 'Value', type: 'number', labels, values, config: { displayNameFromDS: legend } },
    ],
  };
}

/** Puts labels in the place of `{{label}}`. */
function fillIn(legendFormat: string, labels: Readonly<Record<string, string>>): string {
  return legendFormat.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, label: string) => labels[label] ?? '').trim();
}

/** `name{label="value"}`, as Prometheus writes a series. */
function writeSelector(labels: Readonly<Record<string, string>>): string {
  const { __name__: name = '', ...others } = labels;
  const written = Object.entries(others).map(([label, value]) => `${label}="${value}"`);
  return written.length === 0 ? name : `${name}{${written.join(', ')}}`;
}
