import { describe, expect, test } from 'bun:test';
import { DAY_MS } from '../series/durations';
import { column, jumpAt, metric, STEP_MS } from './fixtures/anomalousMetrics';
import { askForecast, NOW_MS } from './fixtures/askForecast';
import type { Forecaster } from './Forecaster';

/** A whole step, so that the change is between two points. */
const CHANGE_MS = Math.floor((NOW_MS - 1.5 * DAY_MS) / STEP_MS) * STEP_MS;

const range = { fromMs: NOW_MS - 2 * DAY_MS, toMs: NOW_MS };

const noForecasts: Forecaster = { forecast: () => Promise.reject(new TypeError('A forecast was asked for.')) };

const dead = { labels: { host: 'dead' }, valueAt: () => Number.NaN };

describe('runForecastQuery', () => {
  test('lists the changes of level in the range, the newest first, with no forecast made', async () => {
    const metrics = [
      metric('a', jumpAt(CHANGE_MS, 30)),
      metric('b'),
      metric('c', jumpAt(CHANGE_MS + 10 * STEP_MS, -30)),
      metric('long-ago', jumpAt(NOW_MS - 4 * DAY_MS, 30)),
    ];

    const { frames, requests } = await askForecast({
      metrics,
      range,
      query: { show: ['changes'], history: '14d' },
      forecaster: noForecasts,
    });

    expect(frames).toHaveLength(1);
    const [table] = frames;
    expect(table?.meta?.type).toBe('table');
    expect(table?.fields.map(({ name }) => name)).toEqual([
      'time',
      'series',
      'before',
      'after',
      'size',
      'significance',
    ]);
    expect(column(table, 'series')).toEqual(['cpu{host="c"}', 'cpu{host="a"}']);
    expect(column(table, 'time')).toEqual([CHANGE_MS + 10 * STEP_MS, CHANGE_MS]);
    const [fall, rise] = (column(table, 'size') ?? []).map(Number);
    expect(Math.abs(fall! + 30)).toBeLessThan(1);
    expect(Math.abs(rise! - 30)).toBeLessThan(1);
    expect(requests[0]?.fromMs).toBeLessThanOrEqual(range.fromMs - 14 * DAY_MS);
  });

  test('gives an empty table where no level changed', async () => {
    const { frames } = await askForecast({ metrics: [metric('a')], range, query: { show: ['changes'] } });

    expect(frames.map(({ name, fields }) => [name, fields[0]?.values])).toEqual([['changes', []]]);
    expect(frames[0]?.meta?.notices).toBeUndefined();
  });

  test('counts no time that people know to be unlike others', async () => {
    const from = new Date(CHANGE_MS).toISOString();
    const to = new Date(CHANGE_MS + DAY_MS / 2).toISOString();
    const high = (timeMs: number) => (timeMs >= CHANGE_MS && timeMs < CHANGE_MS + DAY_MS / 2 ? 50 : 0);
    const countWith = async (query: object) => {
      const answer = await askForecast({ metrics: [metric('a', high)], range, query: { show: ['changes'], ...query } });
      return answer.frames[0]?.fields[0]?.values.length;
    };

    expect(await countWith({})).toBe(2);
    expect(await countWith({ exclude: [{ from, to }] })).toBe(0);
    expect(await countWith({ holidays: [{ from, to }] })).toBe(0);
  });

  test('tells the changes of other series where one has no value, and refuses where none has', async () => {
    const query = { show: ['changes' as const] };
    const metrics = [dead, metric('a', jumpAt(CHANGE_MS, 30))];

    const { frames } = await askForecast({ metrics, range, query });

    expect(column(frames[0], 'series')).toEqual(['cpu{host="a"}']);
    expect(frames[0]?.meta?.notices?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^cpu\{host="dead"\}: Every value of .* is missing/),
    ]);
    await expect(askForecast({ metrics: [dead], range, query })).rejects.toMatchObject({ name: 'AllMissingError' });
  });

  test('says what of an answer is lacking where the rest of it is known', async () => {
    const bornMs = NOW_MS - 2.5 * STEP_MS;
    const young = { ...metric('young'), valueAt: (timeMs: number) => (timeMs < bornMs ? Number.NaN : 1) };

    const { frames } = await askForecast({ metrics: [young], query: { show: ['anomaly', 'changes'] } });

    expect(frames.map(({ name, fields }) => name ?? fields[1]?.name)).toEqual(['cpu:anomalous', 'changes']);
    expect(frames[0]?.meta?.notices?.[0]).toEqual({
      severity: 'warning',
      text: expect.stringMatching(/^cpu\{host="young"\}: changes of level can't be told: .* points in the history/),
    });
  });
});
