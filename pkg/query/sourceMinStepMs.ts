import { DURATION_PATTERN, durationToMs } from './duration';
import type { SourceQuery } from './forecastQuery';

/** The scrape interval Grafana assumes for Prometheus where none is configured. */
const PROMETHEUS_SCRAPE_MS = 15_000;

/**
 * The finest step worth asking a source for: the query's own minimum, else what the source usually has.
 * @returns milliseconds; undefined where nothing is known
 */
export function sourceMinStepMs({ datasource, query }: SourceQuery): number | undefined {
  if (datasource.type !== 'prometheus') {
    return undefined;
  }
  const { interval } = query;
  const isDuration = typeof interval === 'string' && DURATION_PATTERN.test(interval);
  return isDuration ? durationToMs(interval) : PROMETHEUS_SCRAPE_MS;
}
