import { describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS } from '../series/durations';
import { column, jumpAt, LAST_MS, metric, noisy, seriesOf, STEP_MS } from './fixtures/anomalousMetrics';
import { askForecast, NOW_MS } from './fixtures/askForecast';

describe('runForecastQuery', () => {
  test('answers series judged together as one system, beside what was expected of each', async () => {
    const metrics = [metric('a'), metric('b', jumpAt(LAST_MS - 6 * STEP_MS, 400)), metric('c')];
    const range = { fromMs: NOW_MS - 4 * HOUR_MS, toMs: NOW_MS };

    const { frames } = await askForecast({
      metrics,
      range,
      query: { show: ['expected', 'anomaly', 'score', 'severity', 'health', 'incidents'], judge: 'together' },
    });

    expect(frames.map(({ fields }) => [fields[1]?.name, fields[1]?.labels?.['ml_forecast']])).toEqual([
      ...['a', 'b', 'c'].map(() => ['cpu:expected', 'yhat']),
      ['together:anomalous', 'anomalous'],
      ['together:score', 'score'],
      ['together:severity', 'severity'],
      ['health', undefined],
      ['end', undefined],
    ]);
    expect(seriesOf(frames)[3]?.values.at(-1)).toBe(1);
    expect(column(frames.at(-1), 'series')).toEqual(['cpu{host="b"}']);
  });

  test('answers series judged as a group, each with the band of all', async () => {
    const metrics = [
      ...['a', 'b', 'c', 'd'].map((host) => metric(host)),
      metric('e', jumpAt(LAST_MS - 6 * STEP_MS, 90)),
    ];
    const range = { fromMs: NOW_MS - 4 * HOUR_MS, toMs: NOW_MS };

    const { frames } = await askForecast({ metrics, range, query: { show: ['expected', 'anomaly'], judge: 'group' } });

    const last = (kind: string, host: string) =>
      seriesOf(frames)
        .find(({ labels }) => labels?.['ml_forecast'] === kind && labels['host'] === host)
        ?.values.at(-1);
    expect(['a', 'b', 'c', 'd', 'e'].map((host) => last('anomalous', host))).toEqual([0, 0, 0, 0, 1]);
    expect(last('yhat_upper', 'e')).toBeLessThan(noisy(LAST_MS) + 90);
  });

  test('finds outliers of a group as asked', async () => {
    const metrics = ['a', 'b', 'c', 'd'].map((host) => metric(host, jumpAt(LAST_MS - 6 * STEP_MS, 400)));
    const range = { fromMs: NOW_MS - 4 * HOUR_MS, toMs: NOW_MS };
    const lastBy = async (outliers: 'dbscan' | 'mad') => {
      const query = { show: ['anomaly' as const], judge: 'group' as const, outliers };
      return seriesOf((await askForecast({ metrics, range, query })).frames).map(({ values }) => values.at(-1));
    };

    expect(await lastBy('dbscan')).toEqual([0, 0, 0, 0]);
    expect(await lastBy('mad')).toEqual([1, 1, 1, 1]);
  });

  test('says that there is no data where all of a system is gone', async () => {
    const gone = ['a', 'b'].map((host) => ({
      ...metric(host),
      valueAt: (timeMs: number) => (timeMs > NOW_MS - 2 * DAY_MS ? Number.NaN : noisy(timeMs)),
    }));

    const { frames } = await askForecast({ metrics: gone, query: { show: ['anomaly'], judge: 'together' } });

    expect(frames).toEqual([expect.objectContaining({ fields: [] })]);
  });
});
