import { LoadingState } from '@grafana/data';
import { setDataSourceSrv } from '@grafana/runtime';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Forecaster } from '../../../pkg/query/Forecaster';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { makeForecast } from '../testing/makeForecast';
import { makeRequest } from '../testing/makeRequest';
import { makeSamples } from '../testing/makeSamples';
import { buildForecastJob } from './buildForecastJob';
import { useForecasts } from './useForecasts';

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

/** The same job anew, as each refresh builds it. */
function refresh(names = ['cpu'], changes: Parameters<typeof makeRequest>[1] = {}) {
  const request = makeRequest(NOW_MS, changes);
  const data = { state: LoadingState.Done, series: [], request, timeRange: request.range };
  const onScreen = new Map(names.map((name) => [name, makeSamples(name, [1, 2])]));
  return buildForecastJob(data, onScreen, { settings: DEFAULT_FORECAST_SETTINGS }, (text) => text);
}

function useSource(query: () => Promise<unknown>) {
  const get = () => Promise.resolve({ name: 'Prometheus', query });
  setDataSourceSrv({ get } as unknown as Parameters<typeof setDataSourceSrv>[0]);
}

const forecaster = { forecast: () => Promise.resolve(makeForecast([1])) };

const showForecasts = () =>
  renderHook(({ job }) => useForecasts(job, forecaster), { initialProps: { job: refresh() } });

describe('useForecasts', () => {
  test('asks for nothing again while a refresh brings the same job', async () => {
    const query = jest.fn(() => Promise.resolve({ data: [] }));
    useSource(query);
    const { result, rerender } = showForecasts();
    await waitFor(() => expect(result.current.results.size).toBe(1));

    rerender({ job: refresh() });
    await act(() => new Promise((resolve) => setTimeout(resolve)));

    expect(query).toHaveBeenCalledTimes(1);
  });

  test('shows the series that are done, and how far the others are', async () => {
    const forecast: Forecaster['forecast'] = (samples, _plan, _signal, onProgress) => {
      if (samples.name === 'quick') {
        return Promise.resolve(makeForecast([1]));
      }
      onProgress?.({ model: 'theta', share: 0.4 });
      return new Promise(() => undefined);
    };
    const job = refresh(['quick', 'slow'], { targets: [] });
    const oneIsSlow = { forecast };

    const { result } = renderHook(() => useForecasts(job, oneIsSlow));

    await waitFor(() => expect([...result.current.results.keys()]).toEqual(['quick']));
    expect(result.current.progress).toEqual({
      done: 1,
      total: 2,
      fits: new Map([['slow', { model: 'theta', share: 0.4 }]]),
    });
  });

  test('tries a job that failed again with the next refresh, once for each', async () => {
    const query = jest.fn(() => Promise.reject(new Error('bad gateway')));
    useSource(query);
    const { result, rerender } = showForecasts();
    await waitFor(() => expect(result.current.problem?.message).toContain('bad gateway'));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(query).toHaveBeenCalledTimes(1);

    rerender({ job: refresh() });

    await waitFor(() => expect(query).toHaveBeenCalledTimes(2));
  });
});
