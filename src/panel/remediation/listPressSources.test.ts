import { ThresholdsMode } from '@grafana/data';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { NamedSeries } from '../history/readScreen';
import { listSeries } from '../history/listSeries';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { makeFrame } from '../testing/makeFrame';
import { makeIncident } from '../testing/makeIncident';
import { listPressSources } from './listPressSources';

const MINUTE_MS = 60_000;
const LAST_MS = 99 * MINUTE_MS;

const [numeric] = listSeries([makeFrame({ labels: { host: 'web-1' }, timesMs: [LAST_MS], values: [50] })]);
const onScreen: NamedSeries[] = numeric === undefined ? [] : [{ ...numeric, name: 'web-1' }];
const series = makeChartSeries({ key: numeric?.key ?? '', name: 'web-1' });

function anomaliesOf(incidents: PanelAnomalies['incidents']): PanelAnomalies {
  const band = {
    timesMs: Float64Array.of(LAST_MS),
    expected: Float64Array.of(45),
    lower: Float64Array.of(40),
    upper: Float64Array.of(48),
  };
  return {
    bands: new Map([[series.key, band]]),
    incidents,
    health: { score: 100, critical: 0, warning: 0, judged: 1, learning: 0 },
  };
}

describe('listPressSources', () => {
  test('tells the last value and the labels of a series of which nothing else is known', () => {
    expect(listPressSources(onScreen, [series], undefined)).toEqual([
      { key: series.key, name: 'web-1', labels: { host: 'web-1' }, values: { actual: 50 }, problemSinceMs: undefined },
    ]);
  });

  test('tells what was expected, what is forecast, and when which threshold is reached', () => {
    const thresholds = { mode: ThresholdsMode.Absolute, steps: [{ value: 52, color: 'red' }] };
    const forecast = makeForecast([51, 52, 53]);
    const [source] = listPressSources(onScreen, [{ ...series, forecast, config: { thresholds } }], anomaliesOf([]));

    expect(source?.values).toEqual({
      actual: 50,
      expected: 45,
      lower: 40,
      upper: 48,
      forecast: 53,
      threshold: 52,
      breachTime: 101 * MINUTE_MS,
    });
  });

  test('takes the last value that was measured, and leaves unknown ones out', () => {
    const actual = { timesMs: [LAST_MS - MINUTE_MS, LAST_MS], values: [49, null] };
    const band = { timesMs: Float64Array.of(LAST_MS - MINUTE_MS), ...unknownBand };
    const anomalies = { ...anomaliesOf([]), bands: new Map([[series.key, band]]) };

    expect(listPressSources(onScreen, [{ ...series, actual }], anomalies)[0]?.values).toEqual({
      actual: 49,
      expected: 45,
    });
  });

  test('tells what was expected of the last judged value where a newer one has come', () => {
    const actual = { timesMs: [LAST_MS, LAST_MS + MINUTE_MS], values: [50, 51] };

    expect(listPressSources(onScreen, [{ ...series, actual }], anomaliesOf([]))[0]?.values).toMatchObject({
      actual: 51,
      expected: 45,
    });
  });

  test('tells nothing of a series without a value', () => {
    const actual = { timesMs: [LAST_MS], values: [null] };

    expect(listPressSources(onScreen, [{ ...series, actual }], anomaliesOf([]))[0]?.values).toEqual({});
  });

  test.each([
    ['its own', series.key, { endMs: undefined, sinceMs: 5 }, 5],
    ['one of all together', undefined, { endMs: undefined, sinceMs: 5 }, 5],
    ['another series’', 'other', { endMs: undefined }, undefined],
    ['one that is over', series.key, { endMs: LAST_MS }, undefined],
  ])('tells since when it is in an alarm: %s', (_what, seriesKey, changes, since) => {
    const incidents = [{ id: 'one', seriesKey, incident: makeIncident(changes) }];

    expect(listPressSources(onScreen, [series], anomaliesOf(incidents))[0]?.problemSinceMs).toBe(since);
  });
});

const unknownBand = { expected: Float64Array.of(45), lower: Float64Array.of(NaN), upper: Float64Array.of(NaN) };
