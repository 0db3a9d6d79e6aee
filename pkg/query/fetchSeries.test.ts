import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../series/durations';
import { MAX_SERIES_PER_QUERY } from '../series/limits';
import { type FetchRequest, fetchSeries } from './fetchSeries';
import { type FakeMetric, FakeSource, gridFrame } from './fixtures/FakeSource';

const untilAborted = new AbortController().signal;

const requestOf = (type: string, minutes: number, query: Record<string, unknown> = { expr: 'up' }): FetchRequest => ({
  source: { datasource: { uid: 'source', type }, query },
  range: { fromMs: 0, toMs: minutes * MINUTE_MS },
  intervalMs: MINUTE_MS,
  orgId: 1,
  user: { login: 'vera' },
});

describe('fetchSeries', () => {
  test.each([
    { type: 'prometheus', minutes: 14 * 24 * 60, requests: 4 },
    { type: 'prometheus', minutes: 24 * 60, requests: 1 },
    { type: 'loki', minutes: 60 * 24 * 60, requests: 16 },
    { type: 'postgres', minutes: 14 * 24 * 60, requests: 1 },
  ])(
    'asks $type for $minutes minutes in $requests requests, and gets each point once',
    async ({ type, minutes, requests }) => {
      const source = new FakeSource((request) => [gridFrame(request, { valueAt: (timeMs) => timeMs / MINUTE_MS })]);

      const series = await fetchSeries(source, requestOf(type, minutes), untilAborted);

      expect(source.requests).toHaveLength(requests);
      expect(Math.max(...source.requests.map(({ maxDataPoints }) => maxDataPoints))).toBeLessThan(20_162);
      expect(series.map(({ samples }) => samples.values)).toEqual([
        Float64Array.from({ length: minutes + 1 }, (_, i) => i),
      ]);
      expect(source.requests.every(({ user, orgId }) => user?.login === 'vera' && orgId === 1)).toBe(true);
    }
  );

  test.each([
    {
      type: 'prometheus',
      query: { expr: 'up', instant: true, interval: '1h', intervalFactor: 2, format: 'table', exemplar: true },
      expected: {
        expr: 'up',
        instant: false,
        range: true,
        format: 'time_series',
        exemplar: false,
        utcOffsetSec: 0,
        legendFormat: '__auto',
      },
    },
    {
      type: 'prometheus',
      query: { expr: 'up', legendFormat: '{{host}}' },
      expected: {
        expr: 'up',
        instant: false,
        range: true,
        format: 'time_series',
        exemplar: false,
        utcOffsetSec: 0,
        legendFormat: '{{host}}',
      },
    },
    {
      type: 'loki',
      query: { expr: 'rate({a="b"}[1m])', queryType: 'instant', resolution: 4, range: false, instant: true },
      expected: { expr: 'rate({a="b"}[1m])', queryType: 'range', step: '60000ms' },
    },
    { type: 'mysql', query: { rawSql: 'SELECT 1' }, expected: { rawSql: 'SELECT 1' } },
  ])('makes $query of $type a query over time at the step', async ({ type, query, expected }) => {
    const source = new FakeSource(() => []);

    await fetchSeries(source, requestOf(type, 10, query), untilAborted);

    expect(source.requests.map((request) => request.source.query)).toEqual([expected]);
  });

  test('keeps the unit of each field of a wide frame, and of a long one', async () => {
    const time = { name: 'time', type: 'time', values: Float64Array.of(1, 2) } as const;
    const numberOf = (name: string, unit: string) =>
      ({ name, type: 'number', config: { unit }, values: Float64Array.of(1, 2) }) as const;
    const host = { name: 'host', type: 'string', values: ['a', 'b'] } as const;
    const source = new FakeSource(() => [
      { fields: [time, numberOf('in', 'bps'), numberOf('out', 'Bps')] },
      { fields: [time, host, numberOf('in', 'bps'), numberOf('out', 'Bps')] },
    ]);

    const series = await fetchSeries(source, requestOf('mysql', 10), untilAborted);

    expect(series.map(({ samples, config }) => [samples.name, samples.labels['host'] ?? '', config['unit']])).toEqual([
      ['in', '', 'bps'],
      ['out', '', 'Bps'],
      ['in', 'a', 'bps'],
      ['in', 'b', 'bps'],
      ['out', 'a', 'Bps'],
      ['out', 'b', 'Bps'],
    ]);
  });

  test.each<{ field: Omit<FakeMetric, 'valueAt'>; name: string }>([
    { field: { name: 'up', labels: {} }, name: 'up' },
    { field: { name: 'Value', labels: { __name__: 'up' } }, name: 'up' },
    { field: { name: 'Value', labels: {}, config: { displayNameFromDS: 'sum(up)' } }, name: 'sum(up)' },
    { field: { name: 'Value', labels: { a: 'b' }, config: { displayNameFromDS: '{a="b"}' } }, name: 'Value' },
  ])('names $field $name', async ({ field, name }) => {
    const source = new FakeSource((request) => [gridFrame(request, { ...field, valueAt: () => 1 })]);

    const series = await fetchSeries(source, requestOf('prometheus', 10), untilAborted);

    expect(series.map(({ samples }) => samples.name)).toEqual([name]);
  });

  test('refuses more series than a query may have', async () => {
    const source = new FakeSource((request) =>
      Array.from({ length: MAX_SERIES_PER_QUERY + 1 }, (_, host) =>
        gridFrame(request, { labels: { host: String(host) }, valueAt: () => 1 })
      )
    );

    await expect(fetchSeries(source, requestOf('prometheus', 1), untilAborted)).rejects.toMatchObject({
      name: 'TooManySeriesError',
      remedy: expect.stringContaining('Narrow it'),
    });
  });

  test('stops asking once a request fails', async () => {
    const source = new FakeSource(() => Promise.reject(new Error('The source is down.')));

    await expect(fetchSeries(source, requestOf('loki', 60 * 24 * 60), untilAborted)).rejects.toThrow(
      'The source is down.'
    );
    expect(source.requests.length).toBeLessThan(16);
  });
});
