import { SortOrder } from '@grafana/schema';
import { buildPlotData } from '../chart/buildPlotData';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { readTooltip } from './readTooltip';

const low = makeChartSeries({ key: 'low', forecast: makeForecast([50, 51]) });
const high = makeChartSeries({
  key: 'high',
  actual: { timesMs: low.actual.timesMs, values: [90, 91] },
  forecast: makeForecast([90, 92]),
});

/** Hovers all the columns at one row of the table. */
function hover(series: Array<typeof low>, row: number, onlySeries: number | null = null, sort = SortOrder.None) {
  const plot = buildPlotData(series, 0);
  return readTooltip(series, plot, { rows: plot.table.map(() => row), onlySeries }, sort);
}

describe('readTooltip', () => {
  test('tells what was measured before now', () => {
    expect(hover([low], 0)).toEqual([{ series: low, actual: 49, bands: [] }]);
  });

  test('tells expectation, bands and model after now', () => {
    expect(hover([low], 3)).toEqual([
      {
        series: low,
        expected: 51,
        model: low.forecast,
        bands: [
          { level: 80, lower: 46, upper: 56 },
          { level: 95, lower: 41, upper: 61 },
        ],
      },
    ]);
  });

  test('tells what a value is made of, before now and after', () => {
    const forecast = makeForecast([50, 51], {
      seasonSteps: [60],
      components: { trend: new Float64Array(102).fill(49), seasons: [new Float64Array(102).fill(1)] },
    });
    const components = { trend: 49, seasons: [{ seasonMs: 3_600_000, value: 1 }] };

    expect(hover([makeChartSeries({ forecast })], 98)).toMatchObject([{ actual: 49, components }]);
    expect(hover([makeChartSeries({ forecast })], 101)).toMatchObject([{ expected: 51, components }]);
  });

  test('tells nothing of what was not taken apart', () => {
    const components = { trend: new Float64Array(102).fill(Number.NaN, 0, 99), seasons: [] };
    const series = makeChartSeries({ forecast: makeForecast([50, 51], { components }) });

    expect(hover([series], 98)).toEqual([{ series, actual: 49, bands: [] }]);
  });

  test('does not pass the last measured point off as expected', () => {
    expect(hover([low], 1)).toEqual([{ series: low, actual: 50, bands: [] }]);
  });

  test('shows the one series that is pointed at', () => {
    expect(hover([low, high], 0, 1).map(({ series }) => series.key)).toEqual(['high']);
  });

  test.each([
    [SortOrder.None, ['low', 'high']],
    [SortOrder.Ascending, ['low', 'high']],
    [SortOrder.Descending, ['high', 'low']],
  ])('sorts %s', (sort, keys) => {
    expect(hover([low, high], 0, null, sort).map(({ series }) => series.key)).toEqual(keys);
  });

  test('leaves out what is hidden', () => {
    const hidden = { ...low, config: { custom: { hideFrom: { viz: false, legend: false, tooltip: true } } } };

    expect(hover([hidden], 0)).toEqual([]);
  });
});
