import { describe, expect, test } from 'bun:test';
import { HOUR_MS, MINUTE_MS } from '../series/durations';
import { askForecast, daily, NOW_MS } from './fixtures/askForecast';
import { gridFrame } from './fixtures/FakeSource';
import type { plainFrame } from './fixtures/plainFrame';
import type { SourceRequest } from './SourceClient';

const summaryOf = (frames: ReadonlyArray<ReturnType<typeof plainFrame>>) =>
  frames.map(({ fields: [time, value] }) => ({
    name: value?.name,
    labels: value?.labels,
    count: value?.values.length,
    firstMs: time?.values[0],
    lastMs: time?.values.at(-1),
  }));

describe('runForecastQuery', () => {
  test('answers the actual values, the forecast past the end, and its band', async () => {
    const metrics = [{ labels: { __name__: 'cpu', host: 'a' }, config: { unit: 'percent' }, valueAt: daily }];

    const { frames } = await askForecast({ metrics });

    const half = Date.UTC(2026, 4, 12, 10, 0);
    const ahead = { count: 8, firstMs: half + 30 * MINUTE_MS, lastMs: half + 4 * HOUR_MS };
    expect(summaryOf(frames)).toEqual([
      { name: 'cpu', labels: { host: 'a' }, count: 2, firstMs: half - 30 * MINUTE_MS, lastMs: half },
      { name: 'cpu:predicted', labels: { host: 'a', ml_forecast: 'yhat' }, ...ahead },
      { name: 'cpu:predicted', labels: { host: 'a', ml_forecast: 'yhat_lower' }, ...ahead },
      { name: 'cpu:predicted', labels: { host: 'a', ml_forecast: 'yhat_upper' }, ...ahead },
    ]);
    for (const { refId, meta, fields } of frames) {
      expect({ refId, type: meta?.type, version: meta?.typeVersion }).toEqual({
        refId: 'B',
        type: 'timeseries-multi',
        version: [0, 1],
      });
      expect(fields[1]?.config).toEqual({ unit: 'percent' });
      expect(fields[1]?.values.every(Number.isFinite)).toBe(true);
    }
    expect(frames[1]?.meta?.custom).toMatchObject({
      model: 'seasonal-naive',
      seasonMs: [24 * HOUR_MS],
      stepMs: 30 * MINUTE_MS,
    });
    const predicted = frames[1]?.fields[1]?.values as number[];
    predicted.forEach((value, step) => expect(value).toBeCloseTo(daily(ahead.firstMs + step * 30 * MINUTE_MS), 6));
  });

  test('labels several levels, and takes up a name given by hand', async () => {
    const metrics = [{ labels: { host: 'a' }, config: { displayNameFromDS: 'Host A' }, valueAt: daily }];

    const { frames } = await askForecast({ metrics, query: { show: ['band'], levels: [95, 80] } });

    expect(frames.map(({ fields }) => [fields[1]?.labels, fields[1]?.config?.['displayNameFromDS']])).toEqual([
      [{ host: 'a', ml_forecast: 'yhat_lower', level: '80' }, 'Host A:predicted yhat_lower 80'],
      [{ host: 'a', ml_forecast: 'yhat_upper', level: '80' }, 'Host A:predicted yhat_upper 80'],
      [{ host: 'a', ml_forecast: 'yhat_lower', level: '95' }, 'Host A:predicted yhat_lower 95'],
      [{ host: 'a', ml_forecast: 'yhat_upper', level: '95' }, 'Host A:predicted yhat_upper 95'],
    ]);
  });

  test('tells the seconds until the forecast reaches a threshold', async () => {
    const lastMs = Date.UTC(2026, 4, 12, 10, 0);
    const metrics = [{ config: { unit: 'percent' }, valueAt: (timeMs: number) => 100 + (timeMs - lastMs) / MINUTE_MS }];
    const query = {
      show: ['forecast', 'breach'],
      threshold: 150,
      model: 'theta',
      season: 'none',
      bounds: 'none',
    } as const;

    const { frames } = await askForecast({ metrics, query: { ...query, show: [...query.show] } });

    const [forecast, breach] = frames;
    const reached = (forecast?.fields[1]?.values as number[]).findIndex((value) => value >= 150);
    const reachedSeconds = (Number(forecast?.fields[0]?.values[reached]) - NOW_MS) / 1_000;
    const [time, value] = breach?.fields ?? [];
    expect({ name: value?.name, config: value?.config, times: time?.values }).toEqual({
      name: 'cpu:breach',
      config: { unit: 's' },
      times: [NOW_MS],
    });
    expect(Number(value?.values[0])).toBeLessThanOrEqual(reachedSeconds);
    expect(Number(value?.values[0])).toBeGreaterThan(reachedSeconds - 30 * 60);
    expect(breach?.meta?.custom).toMatchObject({ threshold: 150, direction: 'rising', level: 95 });
  });

  test('tells nothing of a threshold out of reach', async () => {
    const { frames } = await askForecast({ query: { show: ['breach'], threshold: 1e9 } });

    expect(frames.map(({ fields }) => fields[1]?.values)).toEqual([[Number.NaN]]);
  });

  test('lists every model tried in a table', async () => {
    const { frames } = await askForecast({ query: { show: ['forecast', 'scores'], model: 'auto' } });

    const table = frames.at(-1);
    expect(table?.meta?.type).toBe('table');
    expect(table?.fields.map(({ name }) => name)).toEqual([
      'series',
      'model',
      'chosen',
      'weight',
      'MASE',
      'sMAPE',
      'MSIS',
      'coverage of 95 %',
      'origins',
      'left out because',
    ]);
    expect(table?.fields[2]?.values.filter((chosen) => chosen === 'yes')).toHaveLength(1);
    expect(table?.fields[1]?.values).toContain('seasonal-naive');
  });

  test('forecasts at the step the source really has', async () => {
    const frames = (request: SourceRequest) => [gridFrame({ ...request, intervalMs: HOUR_MS }, { valueAt: daily })];

    const answer = await askForecast({ frames, query: { step: 'auto', show: ['forecast'] } });

    expect(answer.requests[0]?.intervalMs).toBeLessThan(HOUR_MS);
    expect(answer.frames[0]?.fields[0]?.values).toHaveLength(4);
  });

  test('leaves excluded times out', async () => {
    const incident = { from: '2026-05-11T00:00:00Z', to: '2026-05-12T00:00:00Z' };
    const valueAt = (timeMs: number) =>
      timeMs >= Date.parse(incident.from) && timeMs < Date.parse(incident.to) ? 1e6 : daily(timeMs);

    const { frames } = await askForecast({
      metrics: [{ valueAt }],
      query: { exclude: [incident], show: ['forecast'] },
    });

    expect(Math.max(...(frames[0]?.fields[1]?.values as number[]))).toBeLessThan(100);
    expect(frames[0]?.meta?.notices?.map(({ text }) => text).join()).toContain('excluded from learning');
  });
});
