import { LoadingState } from '@grafana/data';
import { setDataSourceSrv } from '@grafana/runtime';
import { waitFor } from '@testing-library/react';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { TooFewPointsError } from '../../../pkg/prepare/errors/TooFewPointsError';
import { PresageError } from '../../../pkg/series/PresageError';
import type { SeriesHistory } from '../history/SeriesHistory';
import { listSeries } from '../history/listSeries';
import { toSamples } from '../history/toSamples';
import { makeForecast } from '../testing/makeForecast';
import { makeFrame } from '../testing/makeFrame';
import { makeRequest } from '../testing/makeRequest';
import { buildForecastJob } from './buildForecastJob';
import { type JobListener, runForecastJob } from './runForecastJob';
import type { SeriesForecast } from './SeriesForecast';

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);
const HOUR_MS = 3_600_000;
const signal = new AbortController().signal;
const frameOf = (host: string, stepMs = 600_000) =>
  makeFrame({
    labels: { host },
    timesMs: Array.from({ length: 50 }, (_, i) => NOW_MS - (50 - i) * stepMs),
    values: Array.from({ length: 50 }, (_, i) => i),
  });

const listenerOf = (onSeries: JobListener['onSeries']): JobListener => ({
  onHistory: () => undefined,
  onSeries,
  onFitProgress: () => undefined,
});

function useHistory(frames: unknown[]) {
  const source = { name: 'Prometheus', query: () => Promise.resolve({ data: frames }) };
  setDataSourceSrv({ get: () => Promise.resolve(source) } as unknown as Parameters<typeof setDataSourceSrv>[0]);
}

function jobFor(hosts: string[]) {
  const request = makeRequest(NOW_MS);
  const series = listSeries(hosts.map((host) => frameOf(host)));
  const onScreen = new Map(series.map((one, i) => [one.key, toSamples(one, hosts[i] ?? '')]));
  const data = { state: LoadingState.Done, series: [], request, timeRange: request.range };
  return buildForecastJob(data, onScreen, { settings: DEFAULT_FORECAST_SETTINGS }, (text) => text);
}

describe('runForecastJob', () => {
  test('forecasts each series from its history, under the name it has on screen', async () => {
    useHistory([frameOf('a'), frameOf('b'), frameOf('gone from the screen')]);
    const forecast = jest.fn((samples) => Promise.resolve(makeForecast([samples.values.length])));
    const results = new Map<string, SeriesForecast>();

    await runForecastJob(
      jobFor(['a', 'b']),
      { forecast },
      listenerOf((key, result) => results.set(key, result)),
      signal
    );

    expect(forecast.mock.calls.map(([samples]) => samples.name)).toEqual(['a', 'b']);
    expect([...results.values()].map((result) => 'forecast' in result)).toEqual([true, true]);
  });

  test('hands on the history of what is on screen before anything is forecast', async () => {
    useHistory([frameOf('a'), frameOf('gone from the screen')]);
    const onHistory = jest.fn();
    const never = { forecast: () => new Promise<never>(() => undefined) };

    void runForecastJob(jobFor(['a', 'b']), never, { ...listenerOf(() => undefined), onHistory }, signal);

    await waitFor(() => expect(onHistory).toHaveBeenCalledTimes(1));
    const [history] = onHistory.mock.calls[0] as [SeriesHistory];
    expect([...history.series.values()].map(({ name, values }) => [name, values.length])).toEqual([['a', 50]]);
    expect(history).toMatchObject({ stepMs: 600_000, knownToMs: NOW_MS });
  });

  test('takes the source’s own step where that is coarser than an automatic one', async () => {
    useHistory([frameOf('a', HOUR_MS)]);
    const forecast = jest.fn(() => Promise.resolve(makeForecast([1])));

    const plan = await runForecastJob(
      jobFor(['a']),
      { forecast },
      listenerOf(() => undefined),
      signal
    );

    expect(plan.stepMs).toBe(HOUR_MS);
  });

  test('tells for each series why it can not be forecast, and goes on with the others', async () => {
    useHistory([frameOf('a'), frameOf('b')]);
    const forecast = jest
      .fn()
      .mockRejectedValueOnce(new PresageError('constant', 'wait'))
      .mockResolvedValue(makeForecast([1]));
    const results: SeriesForecast[] = [];

    await runForecastJob(
      jobFor(['a', 'b', 'c']),
      { forecast },
      listenerOf((_key, result) => results.push(result)),
      signal
    );

    const problems = results.flatMap((result) => ('problem' in result ? [result.problem.name] : []));
    expect(problems.sort()).toEqual(['NoHistoryError', 'PresageError']);
    expect(results).toHaveLength(3);
  });

  test.each([
    { began: 'just began', points: 2, problem: 'YoungSeriesError' },
    { began: 'has as little of its history all along', points: 14 * 24, problem: 'TooFewPointsError' },
  ])('asks for patience only where a series $began', async ({ points, problem }) => {
    const timesMs = Array.from({ length: points }, (_, i) => NOW_MS - (points - i) * HOUR_MS);
    useHistory([makeFrame({ labels: { host: 'a' }, timesMs, values: timesMs.map(() => 1) })]);
    const forecast = () => Promise.reject(new TooFewPointsError('a', 2, 4));
    const results: SeriesForecast[] = [];

    await runForecastJob(
      jobFor(['a']),
      { forecast },
      listenerOf((_key, result) => results.push(result)),
      signal
    );

    expect(results).toMatchObject([{ problem: { name: problem } }]);
  });

  test('says nothing any more once it is stale', async () => {
    useHistory([frameOf('a')]);
    const controller = new AbortController();
    const onSeries = jest.fn();
    const forecast = () => {
      controller.abort(new Error('stale'));
      return Promise.resolve(makeForecast([1]));
    };

    await expect(runForecastJob(jobFor(['a']), { forecast }, listenerOf(onSeries), controller.signal)).rejects.toThrow(
      'stale'
    );
    expect(onSeries).not.toHaveBeenCalled();
  });
});
