import { LoadingState } from '@grafana/data';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { buildForecastJob } from '../forecasts/buildForecastJob';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { makeRequest } from '../testing/makeRequest';
import { collectDetails } from './collectDetails';

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

function jobOf(settings: Partial<typeof DEFAULT_FORECAST_SETTINGS>, changes: Parameters<typeof makeRequest>[1] = {}) {
  const request = makeRequest(NOW_MS, changes);
  const data = { state: LoadingState.Done, series: [], request, timeRange: request.range };
  return buildForecastJob(data, new Map(), { settings: { ...DEFAULT_FORECAST_SETTINGS, ...settings } }, (text) => text);
}

describe('collectDetails', () => {
  test('names the series that have a forecast, and the model that was asked for', () => {
    const forecast = makeForecast([1]);
    const series = [makeChartSeries({ key: 'a', name: 'cpu', forecast }), makeChartSeries({ key: 'b' })];

    expect(collectDetails(series, jobOf({ model: 'theta' }))).toEqual({
      seriesList: [{ key: 'a', name: 'cpu', forecast }],
      notes: [],
      asked: 'theta',
    });
  });

  test.each([
    ['the history is averaged down', jobOf({ history: '14d', step: '30s' }), /^A history of 14 d .* averaged down/],
    ['there is no query to ask for history', jobOf({}, { targets: [] }), /points on screen only/],
  ])('says where %s', (_what, job, text) => {
    expect(collectDetails([], job).notes).toEqual([expect.stringMatching(text)]);
  });
});
