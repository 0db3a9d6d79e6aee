import { makeChartSeries } from '../testing/makeChartSeries';
import { makeForecast } from '../testing/makeForecast';
import { buildPlotData } from './buildPlotData';

const MINUTE_MS = 60_000;

describe('buildPlotData', () => {
  test('draws the outer band first, then the inner one, then the lines', () => {
    const { columns } = buildPlotData([makeChartSeries({ forecast: makeForecast([50]) })], 0);

    expect(columns.map(({ kind, ...rest }) => ('level' in rest ? `${kind} ${rest.level}` : kind))).toEqual([
      'upper 95',
      'lower 95',
      'upper 80',
      'lower 80',
      'actual',
      'expected',
    ]);
  });

  test('starts the forecast at the last measured point', () => {
    const { table, columns } = buildPlotData([makeChartSeries({ forecast: makeForecast([51, 52]) })], 0);
    const expected = table[1 + columns.findIndex(({ kind }) => kind === 'expected')];

    expect(table[0]).toEqual([98, 99, 100, 101].map((minute) => minute * MINUTE_MS));
    expect(expected).toEqual([undefined, 50, 51, 52]);
  });

  test('does not reach back to a point measured long before', () => {
    const series = makeChartSeries({
      actual: { timesMs: [10 * MINUTE_MS], values: [50] },
      forecast: makeForecast([51]),
    });
    const { table, columns } = buildPlotData([series], 0);

    expect(table[1 + columns.findIndex(({ kind }) => kind === 'expected')]).toEqual([undefined, 51]);
  });

  test('draws no number that is none', () => {
    const forecast = makeForecast([Number.NaN, 51]);

    expect(buildPlotData([makeChartSeries({ forecast })], 0).table.flatMap((column) => [...column])).not.toContain(NaN);
  });

  test('draws the trend from just before what is in view to the end of the horizon', () => {
    const components = { trend: new Float64Array(102).fill(49), seasons: [] };
    const series = makeChartSeries({ forecast: makeForecast([50, 51], { components }) });
    const { table, columns } = buildPlotData([series], 98.5 * MINUTE_MS);

    expect(table[0]).toEqual([98, 99, 100, 101].map((minute) => minute * MINUTE_MS));
    expect(table[1 + columns.findIndex(({ kind }) => kind === 'trend')]).toEqual([49, 49, 49, 49]);
  });
});
