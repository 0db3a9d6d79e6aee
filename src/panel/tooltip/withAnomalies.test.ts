import { makeChartSeries } from '../testing/makeChartSeries';
import { makeIncident } from '../testing/makeIncident';
import { withAnomalies } from './withAnomalies';

const series = makeChartSeries({ key: 'A' });
const incident = { id: 'one', seriesKey: 'A', incident: makeIncident() };
const band = {
  timesMs: Float64Array.of(600_000, 660_000),
  expected: Float64Array.of(50, 51),
  lower: Float64Array.of(40, 41),
  upper: Float64Array.of(60, 61),
};
const health = { score: 100, critical: 0, warning: 0, judged: 1, learning: 0 };
const anomalies = { bands: new Map([['A', band]]), incidents: [incident], health };

describe('withAnomalies', () => {
  test('tells what was expected, and of the incident', () => {
    expect(withAnomalies([{ series, actual: 92, bands: [] }], 600_000, anomalies)).toEqual([
      { series, actual: 92, bands: [], usual: { expected: 50, lower: 40, upper: 60 }, incident },
    ]);
  });

  test('tells nothing of a forecast, nor of another series', () => {
    const forecast = { series, expected: 50, bands: [] };
    const other = { series: makeChartSeries({ key: 'B' }), actual: 1, bands: [] };

    expect(withAnomalies([forecast], 9_000_000, anomalies)).toEqual([forecast]);
    expect(withAnomalies([other], 600_000, anomalies)).toEqual([other]);
    expect(withAnomalies([other], 600_000, undefined)).toEqual([other]);
  });
});
