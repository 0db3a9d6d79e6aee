import { DAY_MS } from '../series/durations';
import type { RequestLimits } from './splitRange';

/**
 * Half of the 11,000 points that Prometheus and Loki answer at most: near that limit Grafana rounds the step up to one
 * of its own. Loki's default for the longest query is 30 days and an hour.
 */
const REQUEST_LIMITS: Partial<Record<string, RequestLimits>> = {
  prometheus: { maxPoints: 5_500, maxSpanMs: Number.POSITIVE_INFINITY },
  loki: { maxPoints: 5_500, maxSpanMs: 30 * DAY_MS },
};

/** What one request to a data source of this type may cover; undefined where it may cover anything. */
export function requestLimits(sourceType: string): RequestLimits | undefined {
  return REQUEST_LIMITS[sourceType];
}
