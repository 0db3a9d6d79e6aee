import { describe, expect, test } from 'bun:test';
import { HOUR_MS } from '../series/durations';
import { PresageError } from '../series/PresageError';
import { askForecast, daily, NOW_MS } from './fixtures/askForecast';
import { gridFrame } from './fixtures/FakeSource';
import type { Forecaster } from './Forecaster';
import type { ForecastQueryInput } from './forecastQuery';
import type { SourceRequest } from './SourceClient';

describe('runForecastQuery', () => {
  test('gives a notice where there is no data, and alert rules their no-data state', async () => {
    const { frames } = await askForecast({ metrics: [] });

    expect(frames).toEqual([
      expect.objectContaining({
        fields: [],
        meta: expect.objectContaining({
          notices: [{ severity: 'warning', text: expect.stringMatching(/no data in the last 4 d/) }],
        }),
      }),
    ]);
  });

  test('answers the other series where one fails, and names it', async () => {
    const metrics = [
      { labels: { host: 'a' }, valueAt: daily },
      { labels: { host: 'b' }, valueAt: () => Number.NaN },
    ];

    const { frames } = await askForecast({ metrics });

    expect(frames).toHaveLength(5);
    expect(frames[0]?.meta?.notices).toContainEqual({
      severity: 'warning',
      text: expect.stringMatching(/^cpu\{host="b"\}: .*\. \w/),
    });
  });

  test('forecasts a young series as far as it has history, and says so', async () => {
    const bornMs = NOW_MS - 2.5 * HOUR_MS;
    const metrics = [{ valueAt: (timeMs: number) => (timeMs < bornMs ? Number.NaN : daily(timeMs)) }];
    const query = { show: ['forecast' as const, 'breach' as const], threshold: 90 };

    const { frames } = await askForecast({ metrics, query });

    const [forecast, breach] = frames;
    expect(forecast?.fields[1]?.values).toHaveLength(5);
    expect(breach?.fields[1]?.values).toEqual([Number.NaN]);
    expect(forecast?.meta?.notices).toContainEqual({
      severity: 'info',
      text: 'cpu: forecast cut to 2 h 30 m: as far ahead as there is history',
    });
  });

  test("passes on the source's own notices, each once", async () => {
    const notice = { severity: 'warning', text: 'The answer is partial.' } as const;
    const frames = (request: SourceRequest) =>
      ['a', 'b'].map((host) => ({
        ...gridFrame(request, { labels: { host }, valueAt: daily }),
        meta: { notices: [notice] },
      }));

    const answer = await askForecast({ frames });

    expect(answer.frames.flatMap(({ meta }) => meta?.notices ?? [])).toEqual([notice]);
  });

  test('fails with the reason where every series fails', async () => {
    const dead = [1, 2].map((host) => ({ labels: { host: String(host) }, valueAt: () => Number.NaN }));

    await expect(askForecast({ metrics: dead })).rejects.toMatchObject({
      name: 'AllSeriesFailedError',
      message: expect.stringMatching(/^None of the 2 series/),
    });
    await expect(askForecast({ metrics: dead.slice(1) })).rejects.toMatchObject({ name: 'AllMissingError' });
  });

  test.each([
    { name: 'InvalidQueryError', query: { history: 'long' } },
    { name: 'InvalidQueryError', query: { show: ['breach'] } },
    { name: 'LoopError', query: { source: { datasource: { uid: 'presage', type: 'prometheus' }, query: {} } } },
    { name: 'HorizonTooShortError', query: { horizon: '10m' } },
  ] as Array<{ name: string; query: Partial<ForecastQueryInput> }>)(
    'refuses with $name before it asks the source',
    async ({ name, query }) => {
      const frames = () => {
        throw new Error('The source was asked.');
      };

      await expect(askForecast({ query, frames })).rejects.toMatchObject({ name });
    }
  );

  test('passes on what no person can mend, and the reason of who stopped it', async () => {
    const broken: Forecaster = { forecast: () => Promise.reject(new TypeError('x is not a function')) };
    await expect(askForecast({ forecaster: broken })).rejects.toThrow('x is not a function');

    const controller = new AbortController();
    const stopped: Forecaster = {
      forecast: () => {
        controller.abort(new Error('The dashboard was closed.'));
        return Promise.reject(new PresageError('The fit was stopped.', 'Ask again.'));
      },
    };
    await expect(askForecast({ forecaster: stopped, signal: controller.signal })).rejects.toThrow(
      'The dashboard was closed.'
    );
  });
});
