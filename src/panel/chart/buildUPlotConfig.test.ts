import { ThresholdsMode, createTheme } from '@grafana/data';
import { GraphThresholdsStyleMode } from '@grafana/ui';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { EMPTY_OVERLAY } from './ChartOverlay';
import type { ChartSeries } from './ChartSeries';
import { buildPlotData } from './buildPlotData';
import { buildUPlotConfig } from './buildUPlotConfig';
import { chartKey } from './chartKey';

const theme = createTheme();
const span = { fromMs: 0, toMs: 1_000, learntToMs: 500, isPast: false };

function configOf(series: ChartSeries[]) {
  const { columns } = buildPlotData(series, 0);
  return buildUPlotConfig({
    series,
    columns,
    theme,
    timeZone: 'utc',
    getSpan: () => span,
    getOverlay: () => EMPTY_OVERLAY,
    onDrawn: () => undefined,
  });
}

describe('buildUPlotConfig', () => {
  test('fills each band between its own two edges', () => {
    const { bands } = configOf([makeChartSeries({ forecast: makeForecast([50]) })]).getConfig();

    expect(bands?.map((band) => band.series)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('dashes the forecast, and lists the measured line alone in the legend', () => {
    const config = configOf([makeChartSeries({ forecast: makeForecast([50]) })]);
    const lines = config.getSeries().map(({ props }) => props);

    expect(lines.map(({ lineStyle }) => lineStyle?.fill)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'dash',
    ]);
    expect(lines.filter(({ dataFrameFieldIndex }) => dataFrameFieldIndex !== undefined)).toHaveLength(1);
  });

  test('gives each unit an axis of its own', () => {
    const config = configOf([
      makeChartSeries({ config: { unit: 'percent' } }),
      makeChartSeries({ config: { unit: 'percent' } }),
      makeChartSeries({ config: { unit: 'bytes' } }),
    ]);

    expect(config.getConfig().axes).toHaveLength(3);
    expect(Object.keys(config.getConfig().scales ?? {})).toHaveLength(3);
  });

  test('reaches as far as the span says, when it is asked', () => {
    const { range } = configOf([makeChartSeries()]).getConfig().scales?.['x'] ?? {};

    expect(typeof range === 'function' && range({} as uPlot, 0, 0, 'x')).toEqual([0, 1_000]);
  });

  test('hides what the legend hid', () => {
    const config = { custom: { hideFrom: { viz: true, legend: false, tooltip: false } } };

    expect(configOf([makeChartSeries({ config })]).getConfig().series[1]?.show).toBe(false);
  });

  test('draws thresholds before the data unless they are off', () => {
    const thresholds = { mode: ThresholdsMode.Absolute, steps: [{ value: 90, color: 'red' }] };
    const drawsOf = (mode: GraphThresholdsStyleMode) =>
      configOf([makeChartSeries({ config: { thresholds, custom: { thresholdsStyle: { mode } } } })]).getConfig().hooks
        ?.drawClear?.length ?? 0;

    expect(drawsOf(GraphThresholdsStyleMode.Dashed)).toBe(drawsOf(GraphThresholdsStyleMode.Off) + 1);
  });
});

describe('chartKey', () => {
  const keyOf = (series: ChartSeries) => chartKey([series], buildPlotData([series], 0).columns);

  test('stays for new data', () => {
    expect(keyOf(makeChartSeries({ forecast: makeForecast([1, 2]) }))).toBe(
      keyOf(makeChartSeries({ forecast: makeForecast([3]), actual: { timesMs: [1], values: [2] } }))
    );
  });

  test.each([
    ['colour', makeChartSeries({ color: 'red' })],
    ['unit', makeChartSeries({ config: { unit: 'percent' } })],
    ['forecast', makeChartSeries({ forecast: makeForecast([1]) })],
  ])('changes with the %s', (_what, changed) => {
    expect(keyOf(changed)).not.toBe(keyOf(makeChartSeries()));
  });
});
