import pLimit from 'p-limit';
import { MAX_SERIES_PER_QUERY } from '../series/limits';
import { TooManySeriesError } from '../series/errors/TooManySeriesError';
import type { SourceQuery } from './forecastQuery';
import { mergeSeries } from './mergeSeries';
import type { TimeRange } from './planForecast';
import { seriesFromFrames } from './seriesFromFrames';
import type { QueryUser, SourceClient } from './SourceClient';
import { sourceQueryForStep } from './sourceQueryForStep';
import type { SourceSeries } from './SourceSeries';
import { type RequestLimits, splitRange } from './splitRange';

const DAY_MS = 86_400_000;

/**
 * Half of the 11,000 points that Prometheus and Loki answer at most: near that limit Grafana rounds the step up to one of
 * its own. Loki's default for the longest query is 30 days and an hour.
 */
const REQUEST_LIMITS: Partial<Record<string, RequestLimits>> = {
  prometheus: { maxPoints: 5_500, maxSpanMs: Number.POSITIVE_INFINITY },
  loki: { maxPoints: 5_500, maxSpanMs: 30 * DAY_MS },
};

/** Requests of one forecast query that run at the same time. */
const REQUESTS_AT_ONCE = 4;

export interface FetchRequest {
  readonly source: SourceQuery;
  /** Its start is a multiple of `intervalMs`. */
  readonly range: TimeRange;
  readonly intervalMs: number;
  readonly orgId: number;
  readonly user: QueryUser | undefined;
}

/**
 * Asks the wrapped source for its history, in several requests where it is long.
 * @returns every series whole; none where the source has no data
 * @throws {TooManySeriesError}
 * @throws {PresageError} where the source fails or returns no time series
 */
export async function fetchSeries(
  client: SourceClient,
  { source, range, intervalMs, orgId, user }: FetchRequest,
  signal: AbortSignal
): Promise<SourceSeries[]> {
  const limits = REQUEST_LIMITS[source.datasource.type];
  const stretches = limits === undefined ? [range] : splitRange(range, intervalMs, limits);
  const limit = pLimit({ concurrency: REQUESTS_AT_ONCE, rejectOnClear: true });
  const giveUp = new AbortController();
  const eitherSignal = AbortSignal.any([signal, giveUp.signal]);
  const wrapped = sourceQueryForStep(source, intervalMs);
  try {
    const chunks = await limit.map(stretches, async ({ fromMs, toMs }) => {
      const maxDataPoints = Math.floor((toMs - fromMs) / intervalMs) + 1;
      const request = { source: wrapped, fromMs, toMs, intervalMs, maxDataPoints, orgId, user };
      return seriesFromFrames(await client.queryRange(request, eitherSignal));
    });
    const series = mergeSeries(chunks);
    if (series.length > MAX_SERIES_PER_QUERY) {
      throw new TooManySeriesError(series.length, MAX_SERIES_PER_QUERY);
    }
    return series;
  } finally {
    // The first failure decides: requests under way are stopped, and those waiting are never sent.
    limit.clearQueue();
    giveUp.abort();
  }
}
