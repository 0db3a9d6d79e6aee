import { type DataFrame, LoadingState, createTheme, getDefaultTimeRange } from '@grafana/data';
import { readScreen } from '../history/readScreen';
import { makeForecast } from '../testing/makeForecast';
import { makeFrame } from '../testing/makeFrame';
import { makeSamples } from '../testing/makeSamples';
import { buildChartSeries } from './buildChartSeries';
import { measuredPoints } from './measuredPoints';

const theme = createTheme();

function onScreenOf(frame: DataFrame) {
  const range = getDefaultTimeRange();
  return readScreen({ state: LoadingState.Done, series: [frame], timeRange: range }).series;
}

describe('buildChartSeries', () => {
  test('orders the points, keeps the last of each time, and breaks the line at infinities', () => {
    const onScreen = onScreenOf(makeFrame({ timesMs: [30, 10, 20, 20], values: [3, 1, 2, Infinity] }));

    const [series] = buildChartSeries(onScreen, onScreen.map(measuredPoints), new Map(), 30, theme);

    expect(series?.actual).toEqual({ timesMs: [10, 20, 30], values: [1, null, 3] });
    expect(series?.forecast).toBeUndefined();
  });

  test('copies no points while a forecast comes', () => {
    const onScreen = onScreenOf(makeFrame({ timesMs: [0, 60_000], values: [1, 2] }));
    const measured = onScreen.map(measuredPoints);
    const results = new Map([
      [onScreen[0]?.key ?? '', { samples: makeSamples('cpu', [1, 2]), forecast: makeForecast([3, 4]) }],
    ]);

    expect(buildChartSeries(onScreen, measured, results, 60_000, theme)[0]?.actual).toBe(measured[0]);
  });

  test('adds what was measured after the dashboard’s range', () => {
    const onScreen = onScreenOf(makeFrame({ timesMs: [0, 60_000], values: [1, 2] }));
    const results = new Map([
      [onScreen[0]?.key ?? '', { samples: makeSamples('cpu', [1, 2, 3, 4]), forecast: makeForecast([3, 4]) }],
    ]);

    const [series] = buildChartSeries(onScreen, onScreen.map(measuredPoints), results, 60_000, theme);

    expect(series?.actual).toEqual({ timesMs: [0, 60_000, 120_000, 180_000], values: [1, 2, 3, 4] });
  });
});
