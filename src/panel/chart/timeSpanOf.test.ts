import { LoadingState, dateTime } from '@grafana/data';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { buildForecastJob } from '../forecasts/buildForecastJob';
import { makeRequest } from '../testing/makeRequest';
import { makeSamples } from '../testing/makeSamples';
import { timeSpanOf } from './timeSpanOf';

const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

function spanOf(fromMs: number, toMs: number) {
  const raw = { from: dateTime(fromMs), to: dateTime(toMs) };
  const range = { ...raw, raw };
  const data = { state: LoadingState.Done, series: [], request: makeRequest(NOW_MS, { range }), timeRange: range };
  const job = buildForecastJob(
    data,
    new Map([['a', makeSamples('a', [1])]]),
    { settings: DEFAULT_FORECAST_SETTINGS },
    (text) => text
  );
  return timeSpanOf(range, job);
}

describe('timeSpanOf', () => {
  test.each([
    ['up to now', NOW_MS, { learntToMs: NOW_MS, toMs: NOW_MS + 24 * HOUR_MS, isPast: false }],
    [
      'in the past',
      NOW_MS - 48 * HOUR_MS,
      { learntToMs: NOW_MS - 48 * HOUR_MS, toMs: NOW_MS - 24 * HOUR_MS, isPast: true },
    ],
    ['a little into the future', NOW_MS + HOUR_MS, { learntToMs: NOW_MS, toMs: NOW_MS + HOUR_MS, isPast: false }],
    ['far into the future', NOW_MS + 72 * HOUR_MS, { learntToMs: NOW_MS, toMs: NOW_MS + 72 * HOUR_MS, isPast: false }],
  ])('ends with the horizon, or where the range does, for a range %s', (_what, toMs, expected) => {
    expect(spanOf(NOW_MS - 96 * HOUR_MS, toMs)).toEqual({ fromMs: NOW_MS - 96 * HOUR_MS, ...expected });
  });

  test('shows after a short range in the past no more than its length', () => {
    expect(spanOf(NOW_MS - 96 * HOUR_MS, NOW_MS - 94 * HOUR_MS).toMs).toBe(NOW_MS - 92 * HOUR_MS);
  });

  test('is the dashboard’s range where nothing is forecast', () => {
    const raw = { from: dateTime(1_000), to: dateTime(2_000) };

    expect(timeSpanOf({ ...raw, raw }, undefined)).toMatchObject({ fromMs: 1_000, toMs: 2_000, learntToMs: 2_000 });
  });
});
