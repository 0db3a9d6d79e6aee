import type { Frame } from '../series/Frame';
import type { SourceQuery } from './forecastQuery';

/** The person behind a request; absent when Grafana itself asks (alert rules). */
export interface QueryUser {
  readonly login: string;
}

/** How a query reaches wrapped data sources; implemented over Grafana's HTTP API in pkg/grafana. */
export interface SourceClient {
  /**
   * Runs one wrapped query over one stretch of time.
   * @throws {PresageError} where the source fails, is slow, was deleted, or the user may not query it.
   */
  queryRange(request: SourceRequest, signal: AbortSignal): Promise<Frame[]>;
}

export interface SourceRequest {
  readonly source: SourceQuery;
  readonly fromMs: number;
  readonly toMs: number;
  readonly intervalMs: number;
  readonly maxDataPoints: number;
  readonly orgId: number;
  readonly user: QueryUser | undefined;
}
