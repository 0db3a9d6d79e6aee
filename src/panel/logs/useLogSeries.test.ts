import { type FieldConfigSource, LoadingState, type PanelData, toDataFrame } from '@grafana/data';
import { renderHook, waitFor } from '@testing-library/react';
import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import type { AnomalyJudge } from '../anomalies/AnomalyJudge';
import { makeFrame } from '../testing/makeFrame';
import { makeRequest } from '../testing/makeRequest';
import { judgeLogs } from './judgeLogs';
import { useLogSeries } from './useLogSeries';

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);
const FIELD_CONFIG: FieldConfigSource = { defaults: { unit: 'short' }, overrides: [] };
const times = Array.from({ length: 600 }, (_, i) => NOW_MS - (600 - i) * 10_000);
const logFrame = toDataFrame({
  refId: 'A',
  meta: { custom: { frameType: 'LabeledTimeValues' } },
  fields: [
    { name: 'Time', values: times },
    { name: 'Line', values: times.map((_, i) => `order ${i} accepted`) },
  ],
});
const judge: AnomalyJudge = {
  judge: jest.fn(),
  judgeLogs: (task) => Promise.resolve(judgeLogs(task)),
};

function dataOf(series: PanelData['series']): PanelData {
  const request = makeRequest(NOW_MS);
  return { state: LoadingState.Done, series, request, timeRange: request.range };
}

describe('useLogSeries', () => {
  test('puts a series for each pattern in the place of log lines, and asks for no history', async () => {
    const data = dataOf([logFrame]);
    const { result } = renderHook(() => useLogSeries(data, DEFAULT_FORECAST_SETTINGS, FIELD_CONFIG, judge));
    expect(result.current.data).toBeUndefined();

    await waitFor(() => expect(result.current.data?.series).toHaveLength(1));
    expect(result.current.data?.request).toBeUndefined();
    expect(result.current.data?.series[0]?.fields[1]?.config).toMatchObject({
      unit: 'short',
      displayName: expect.stringMatching(/order .* accepted/),
    });
    expect(result.current.anomalies?.incidents).toEqual([]);
  });

  test('leaves other data as it is', () => {
    const data = dataOf([makeFrame({ timesMs: [1], values: [2] })]);
    const { result } = renderHook(() => useLogSeries(data, DEFAULT_FORECAST_SETTINGS, FIELD_CONFIG, judge));

    expect(result.current).toEqual({ data, anomalies: undefined, problem: undefined });
  });

  test('says why lines can not be sorted', async () => {
    const data = dataOf([logFrame]);
    const broken = { ...judge, judgeLogs: () => Promise.reject(new Error('boom')) };
    const { result } = renderHook(() => useLogSeries(data, DEFAULT_FORECAST_SETTINGS, FIELD_CONFIG, broken));

    await waitFor(() => expect(result.current.problem?.message).toContain('boom'));
  });
});
