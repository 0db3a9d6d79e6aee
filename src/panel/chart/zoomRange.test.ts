import { makeChartSeries } from '../testing/makeChartSeries';
import { zoomRange } from './zoomRange';

const series = [
  makeChartSeries({ actual: { timesMs: [100, 200, 300], values: [1, 2, null] } }),
  makeChartSeries({ actual: { timesMs: [100, 150], values: [1, 2] } }),
  makeChartSeries({ actual: { timesMs: [], values: [] } }),
];

describe('zoomRange', () => {
  test.each([
    ['of measured values as it is', { from: 120, to: 180 }, { from: 120, to: 180 }],
    ['that reaches into the forecast as it is', { from: 120, to: 900 }, { from: 120, to: 900 }],
    ['in the forecast with the last measured value', { from: 500, to: 900 }, { from: 200, to: 900 }],
  ])('gives a range %s', (_what, dragged, expected) => {
    expect(zoomRange(dragged, series)).toEqual(expected);
  });

  test('leaves a range as it is where nothing was measured', () => {
    expect(zoomRange({ from: 500, to: 900 }, [])).toEqual({ from: 500, to: 900 });
  });
});
