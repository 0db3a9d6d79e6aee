import { makeForecast } from '../testing/makeForecast';
import { forecastBuffers } from './forecastBuffers';

describe('forecastBuffers', () => {
  test('lists the memory of every array', () => {
    const components = { trend: new Float64Array(3), seasons: [new Float64Array(3)] };

    expect(forecastBuffers(makeForecast([1, 2]))).toHaveLength(6);
    expect(forecastBuffers(makeForecast([1, 2], { components }))).toHaveLength(8);
  });

  test('lists shared memory once, as it can be handed over once only', () => {
    const mean = Float64Array.of(1, 2);
    const forecast = makeForecast([], { mean, bands: [{ level: 95, lower: mean.subarray(0, 1), upper: mean }] });

    expect(forecastBuffers(forecast)).toHaveLength(2);
  });
});
