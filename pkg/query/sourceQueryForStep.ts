import type { SourceQuery } from './forecastQuery';

/**
 * The wrapped query, changed to return every series as a time series at exactly the planned step.
 * Prometheus takes the step from the request's interval only where the query has none of its own, and aligns it to the
 * epoch only without a time zone's offset. Loki takes it from the query. Other sources are asked as they are.
 */
export function sourceQueryForStep(source: SourceQuery, stepMs: number): SourceQuery {
  const adapt = ADAPTERS[source.datasource.type];
  return adapt === undefined ? source : { ...source, query: adapt(source.query, stepMs) };
}

type QueryModel = SourceQuery['query'];

const ADAPTERS: Partial<Record<string, (query: QueryModel, stepMs: number) => QueryModel>> = {
  prometheus: ({ interval, intervalFactor, legendFormat, ...query }) => ({
    ...query,
    legendFormat: legendFormat || '__auto',
    range: true,
    instant: false,
    exemplar: false,
    format: 'time_series',
    utcOffsetSec: 0,
  }),
  loki: ({ resolution, range, instant, ...query }, stepMs) => ({
    ...query,
    queryType: 'range',
    step: `${stepMs}ms`,
  }),
};
