import { describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../series/durations';
import { PresageError } from '../series/PresageError';
import { column, jumpAt, LAST_MS, metric, noisy, seriesOf, STEP_MS } from './fixtures/anomalousMetrics';
import { askForecast, NOW_MS } from './fixtures/askForecast';
import type { Forecaster } from './Forecaster';

/** Alert rules must not wait for forecasts. */
const noForecasts: Forecaster = { forecast: () => Promise.reject(new TypeError('A forecast was asked for.')) };

describe('runForecastQuery', () => {
  test.each([
    { name: 'above', jump: 150, expected: [0, 1] },
    { name: 'below', jump: -150, expected: [0, -1] },
    { name: 'inside', jump: 0, expected: [0, 0] },
  ])('marks a value $name what was expected, with no forecast made', async ({ jump, expected }) => {
    const metrics = [metric('a', jumpAt(LAST_MS, jump))];

    const { frames, requests } = await askForecast({
      metrics,
      query: { show: ['anomaly'] },
      forecaster: noForecasts,
    });

    expect(seriesOf(frames)).toEqual([
      {
        name: 'cpu:anomalous',
        labels: { host: 'a', ml_forecast: 'anomalous' },
        values: [...expected],
        lastMs: LAST_MS,
      },
    ]);
    expect(frames[0]?.fields[1]?.config).toEqual({});
    expect(requests[0]?.fromMs).toBeLessThanOrEqual(NOW_MS - HOUR_MS - 4 * DAY_MS);
  });

  test('gives the expected value with its band, score, severity and health', async () => {
    const metrics = [metric('a', jumpAt(LAST_MS, 150)), metric('b')];

    const { frames } = await askForecast({ metrics, query: { show: ['expected', 'score', 'severity', 'health'] } });

    const [yhat, lower, upper, score, severity] = seriesOf(frames);
    expect([yhat, lower, upper].map((one) => [one?.name, one?.labels?.['ml_forecast']])).toEqual([
      ['cpu:expected', 'yhat'],
      ['cpu:expected', 'yhat_lower'],
      ['cpu:expected', 'yhat_upper'],
    ]);
    expect(upper?.values.at(-1)).toBeGreaterThan(Number(yhat?.values.at(-1)));
    expect(lower?.values.at(-1)).toBeLessThan(Number(yhat?.values.at(-1)));
    expect(upper?.values.at(-1)).toBeLessThan(noisy(LAST_MS) + 150);
    expect(frames[0]?.fields[1]?.config).toEqual({ unit: 'percent' });
    expect(score?.values.at(-1)).toBeGreaterThan(Number(score?.values[0]));
    expect(severity?.values.at(-1)).toBeGreaterThan(0);
    const health = frames.at(-1)?.fields[1];
    expect(health).toMatchObject({ name: 'health', labels: {}, config: { min: 0, max: 100 } });
    expect(health?.config?.['description']).toMatch(/critical.*warning.*Green from/);
    expect(health?.values).toHaveLength(2);
    expect(Number(health?.values.at(-1))).toBeLessThan(Number(health?.values.at(0)));
  });

  test('lists the incidents of the range with their reasons, the newest first', async () => {
    const earlier = (timeMs: number) => (timeMs === LAST_MS - 4 * STEP_MS ? 200 : 0);
    const longAgo = (timeMs: number) => (timeMs === LAST_MS - 100 * STEP_MS ? 200 : 0);
    const metrics = [metric('a', earlier), metric('b', jumpAt(LAST_MS, 150)), metric('c', longAgo)];
    const range = { fromMs: NOW_MS - 4 * HOUR_MS, toMs: NOW_MS };

    const { frames } = await askForecast({ metrics, range, query: { show: ['incidents'] } });

    expect(frames).toHaveLength(1);
    const [table] = frames;
    expect(table?.meta?.type).toBe('table');
    expect(column(table, 'series')).toEqual(['cpu{host="b"}', 'cpu{host="a"}']);
    expect(column(table, 'start')).toEqual([LAST_MS, LAST_MS - 4 * STEP_MS]);
    expect(column(table, 'end')?.[0]).toBeNaN();
    expect(column(table, 'direction')).toEqual(['above', 'above']);
    expect(column(table, 'reason')?.[0]).toMatch(/^212 where .* was expected.*\.$/);
  });

  test('judges an alert rule of ten minutes by its newest step', async () => {
    const range = { fromMs: NOW_MS - 2 * MINUTE_MS, toMs: NOW_MS };
    const metrics = [metric('a', jumpAt(LAST_MS, 150))];

    const { frames } = await askForecast({ metrics, range, query: { show: ['anomaly', 'health'] } });

    expect(frames.map(({ fields }) => fields[1]?.values)).toEqual([[1], [expect.any(Number)]]);
  });

  test('judges at steps too short for the horizon, which has no say where nothing is forecast', async () => {
    const query = { show: ['anomaly' as const], history: '1h', step: '1s', horizon: '1d' };

    const { frames } = await askForecast({ metrics: [metric('a')], query });

    expect(frames[0]?.fields[1]?.values).toHaveLength(3_601);
  });

  test('judges at the end of a range in the past what was known then', async () => {
    const endMs = LAST_MS - DAY_MS;
    const range = { fromMs: endMs - 2 * HOUR_MS, toMs: endMs };
    const ask = (change: (timeMs: number) => number) =>
      askForecast({ metrics: [metric('a', change)], range, query: { show: ['score', 'anomaly'] } });

    const [calm, later] = await Promise.all([ask(() => 0), ask(jumpAt(endMs + 1, 500))]);

    expect(later.frames).toEqual(calm.frames);
  });

  test('judges a young series, and says that it is still learnt', async () => {
    const bornMs = NOW_MS - 3 * HOUR_MS;
    const young = { ...metric('b'), valueAt: (timeMs: number) => (timeMs < bornMs ? Number.NaN : noisy(timeMs)) };

    const { frames } = await askForecast({ metrics: [metric('a'), young], query: { show: ['anomaly'] } });

    expect(frames.map(({ fields }) => fields[1]?.values.length)).toEqual([2, 2]);
    expect(frames[0]?.meta?.notices).toContainEqual({
      severity: 'info',
      text: expect.stringMatching(/^cpu\{host="b"\}: still learning/),
    });
  });

  test('leaves out a series that was gone before the range', async () => {
    const gone = { ...metric('b'), valueAt: (timeMs: number) => (timeMs > NOW_MS - 2 * DAY_MS ? Number.NaN : 50) };

    const { frames } = await askForecast({ metrics: [metric('a'), gone], query: { show: ['anomaly', 'severity'] } });

    expect(frames.map(({ fields }) => fields[1]?.labels?.['host'])).toEqual(['a', 'a']);
  });

  test('says that there is no data where all series are gone', async () => {
    const gone = { ...metric('b'), valueAt: (timeMs: number) => (timeMs > NOW_MS - 2 * DAY_MS ? Number.NaN : 50) };

    const { frames } = await askForecast({ metrics: [gone], query: { show: ['anomaly'] } });

    expect(frames).toEqual([expect.objectContaining({ fields: [] })]);
  });

  test('judges the other series where one has no value, and names it', async () => {
    const dead = { ...metric('b'), valueAt: () => Number.NaN };

    const { frames } = await askForecast({ metrics: [metric('a'), dead], query: { show: ['anomaly'] } });

    expect(frames).toHaveLength(1);
    expect(frames[0]?.meta?.notices?.[0]).toEqual({
      severity: 'warning',
      text: expect.stringMatching(/^cpu\{host="b"\}: Every value .* Lengthen/),
    });
    await expect(askForecast({ metrics: [dead], query: { show: ['anomaly'] } })).rejects.toMatchObject({
      name: 'AllMissingError',
    });
  });

  test('judges a series that can not be forecast', async () => {
    const refusing: Forecaster = { forecast: () => Promise.reject(new PresageError('No.', 'Try another model.')) };

    const { frames } = await askForecast({
      metrics: [metric('a')],
      query: { show: ['forecast', 'anomaly'] },
      forecaster: refusing,
    });

    expect(frames.map(({ fields }) => fields[1]?.name)).toEqual(['cpu:anomalous']);
    expect(frames[0]?.meta?.notices).toContainEqual({
      severity: 'warning',
      text: 'cpu{host="a"}: No. Try another model.',
    });
  });

  test('neither judges nor learns from excluded times', async () => {
    const excluded = { from: new Date(LAST_MS).toISOString(), to: new Date(LAST_MS + STEP_MS).toISOString() };
    const metrics = [metric('a', jumpAt(LAST_MS, 150))];

    const { frames } = await askForecast({ metrics, query: { show: ['anomaly'], exclude: [excluded] } });

    expect(frames[0]?.fields[1]?.values).toEqual([0, 0]);
  });
});
