import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { planForecast } from '../../../pkg/query/planForecast';
import { makeRequest } from '../testing/makeRequest';
import { buildHistoryRequests } from './buildHistoryRequests';

const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);
const PROMETHEUS = { type: 'prometheus', uid: 'prom' };
const LOKI = { type: 'loki', uid: 'loki' };
const SQL = { type: 'mysql', uid: 'sql' };

function planned(settings: Partial<typeof DEFAULT_FORECAST_SETTINGS> = {}) {
  const range = { fromMs: NOW_MS - 6 * HOUR_MS, toMs: NOW_MS };
  return planForecast({ ...DEFAULT_FORECAST_SETTINGS, ...settings }, range, { nowMs: NOW_MS });
}

describe('buildHistoryRequests', () => {
  test('asks for the plan’s range and step, and keeps the panel’s variables', () => {
    const request = makeRequest(NOW_MS, { scopedVars: { host: { text: 'a', value: 'a' } } });

    const [only] = buildHistoryRequests(request, planned());
    const [chunk] = only?.chunks ?? [];

    expect(only?.datasource).toEqual(PROMETHEUS);
    expect(only?.chunks).toHaveLength(1);
    expect(chunk?.range.from.valueOf()).toBe(planned().sourceRange.fromMs);
    expect(chunk?.intervalMs).toBe(600_000);
    expect(chunk?.interval).toBe('10m');
    expect(chunk?.scopedVars).toMatchObject({ host: { value: 'a' }, __interval_ms: { value: 600_000 } });
    expect(chunk?.requestId).not.toBe(request.requestId);
  });

  test('asks each data source of a mixed panel for its own queries, without hidden ones', () => {
    const request = makeRequest(NOW_MS, {
      targets: [
        { refId: 'A', datasource: PROMETHEUS },
        { refId: 'B', datasource: LOKI },
        { refId: 'C', datasource: PROMETHEUS, hide: true },
        { refId: 'D', datasource: PROMETHEUS },
      ],
    });

    const requests = buildHistoryRequests(request, planned());

    expect(
      requests.map(({ datasource, chunks }) => [datasource?.uid, chunks[0]?.targets.map(({ refId }) => refId)])
    ).toEqual([
      ['prom', ['A', 'D']],
      ['loki', ['B']],
    ]);
  });

  test('leaves expressions to Grafana’s backend, with the hidden queries that they use', () => {
    const request = makeRequest(NOW_MS, {
      targets: [
        { refId: 'A', datasource: PROMETHEUS, hide: true },
        { refId: 'B', datasource: { type: '__expr__', uid: '__expr__' } },
      ],
    });

    const requests = buildHistoryRequests(request, planned());

    expect(requests).toHaveLength(1);
    expect(requests[0]?.datasource?.uid).toBe('__expr__');
    expect(requests[0]?.chunks[0]?.targets.map(({ refId }) => refId)).toEqual(['A', 'B']);
  });

  test('splits a history that Prometheus would not answer at once, without a point twice', () => {
    const plan = planned({ step: '1m', history: '14d' });

    const [only] = buildHistoryRequests(makeRequest(NOW_MS), plan);
    const ranges = (only?.chunks ?? []).map(({ range }) => [range.from.valueOf(), range.to.valueOf()]);

    expect(ranges.length).toBeGreaterThan(1);
    expect(ranges[0]?.[0]).toBe(plan.sourceRange.fromMs);
    ranges.slice(1).forEach(([fromMs], i) => expect(fromMs).toBe((ranges[i]?.[1] ?? 0) + plan.intervalMs));
    expect(new Set(only?.chunks.map(({ requestId }) => requestId)).size).toBe(ranges.length);
  });

  test('asks a data source without such a limit once', () => {
    const request = makeRequest(NOW_MS, { targets: [{ refId: 'A', datasource: SQL }] });

    expect(buildHistoryRequests(request, planned({ step: '1m' }))[0]?.chunks).toHaveLength(1);
  });
});
