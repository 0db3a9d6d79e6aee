import { LoadingState, type PanelData } from '@grafana/data';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { makeRequest } from '../testing/makeRequest';
import { makeSamples } from '../testing/makeSamples';
import { buildForecastJob } from './buildForecastJob';

const MINUTE_MS = 60_000;
const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

function dataAt(nowMs: number, changes: Partial<ReturnType<typeof makeRequest>> = {}): PanelData {
  const request = makeRequest(nowMs, changes);
  return { state: LoadingState.Done, series: [], request, timeRange: request.range };
}

const onScreen = new Map([['a', makeSamples('cpu', [1, 2])]]);
const asIs = (text: string) => text;

const build = (data: PanelData, series = onScreen, replace: (text: string) => string = asIs) =>
  buildForecastJob(data, series, { settings: DEFAULT_FORECAST_SETTINGS }, replace);

describe('buildForecastJob', () => {
  test('has the same key for a refresh within the same step, and another for the next step', () => {
    expect(build(dataAt(NOW_MS + MINUTE_MS)).key).toBe(build(dataAt(NOW_MS)).key);
    expect(build(dataAt(NOW_MS + 10 * MINUTE_MS)).key).not.toBe(build(dataAt(NOW_MS)).key);
  });

  test('has another key where a variable has another value', () => {
    const one = build(dataAt(NOW_MS), onScreen, (text) => text.replace('prom', 'one'));
    const two = build(dataAt(NOW_MS), onScreen, (text) => text.replace('prom', 'two'));

    expect(one.key).not.toBe(two.key);
  });

  test('has another key where another series is on screen', () => {
    expect(build(dataAt(NOW_MS), new Map([...onScreen, ['b', makeSamples('b', [1])]])).key).not.toBe(
      build(dataAt(NOW_MS)).key
    );
  });

  test.each([
    ['has no query', []],
    ['repeats another panel', [{ refId: 'A', datasource: { type: 'datasource', uid: '-- Dashboard --' } }]],
  ])('learns from what is on screen where the panel %s', (_what, targets) => {
    const job = build(dataAt(NOW_MS, { targets }));
    const other = build(dataAt(NOW_MS, { targets }), new Map([['a', makeSamples('cpu', [1, 3])]]));

    expect(job.request).toBeUndefined();
    expect(other.key).not.toBe(job.key);
  });

  test('asks for no history of a query that failed on screen', () => {
    const targets = [{ refId: 'A' }, { refId: 'B' }];
    const job = build({ ...dataAt(NOW_MS, { targets }), errors: [{ refId: 'B', message: 'parse error' }] });

    expect(job.request?.targets).toEqual([{ refId: 'A' }]);
  });

  test('refuses to forecast forecasts', () => {
    const targets = [{ refId: 'A', datasource: { type: 'presage-forecast-datasource', uid: 'presage' } }];

    expect(() => build(dataAt(NOW_MS, { targets }))).toThrow(
      expect.objectContaining({ name: 'ForecastOfForecastError' })
    );
  });
});
