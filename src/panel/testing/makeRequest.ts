import { CoreApp, type DataQueryRequest, dateTime } from '@grafana/data';

/** The request of a dashboard's panel for tests: one Prometheus query over the six hours before `nowMs`. */
export function makeRequest(nowMs: number, changes: Partial<DataQueryRequest> = {}): DataQueryRequest {
  const from = dateTime(nowMs - 6 * 3_600_000);
  const to = dateTime(nowMs);
  return {
    app: CoreApp.Dashboard,
    requestId: 'Q1',
    timezone: 'utc',
    interval: '15s',
    intervalMs: 15_000,
    maxDataPoints: 1_000,
    startTime: nowMs,
    scopedVars: {},
    range: { from, to, raw: { from: 'now-6h', to: 'now' } },
    targets: [{ refId: 'A', datasource: { type: 'prometheus', uid: 'prom' } }],
    ...changes,
  };
}
