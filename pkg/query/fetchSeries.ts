import pLimit from 'p-limit';
import { MAX_SERIES_PER_QUERY } from '../series/limits';
import { TooManySeriesError } from '../series/errors/TooManySeriesError';
import type { SourceQuery } from './forecastQuery';
import { mergeSeries } from './mergeSeries';
import type { TimeRange } from '../series/TimeRange';
import { requestLimits } from './requestLimits';
import { seriesFromFrames } from './seriesFromFrames';
import type { QueryUser, SourceClient } from './SourceClient';
import { sourceQueryForStep } from './sourceQueryForStep';
import type { SourceSeries } from './SourceSeries';
import { splitRange } from './splitRange';

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
  const limits = requestLimits(source.datasource.type);
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
