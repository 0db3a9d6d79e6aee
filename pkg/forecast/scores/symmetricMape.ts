import { meanOverMeasured } from './meanOverMeasured';

/**
 * sMAPE as the M4 competition defines it: the mean of 2 |actual − predicted| / (|actual| + |predicted|). Two zeros are
 * no error.
 * @param actual what came, on the data's scale; NaN where nothing was measured
 * @param predicted a value for each of them
 * @returns percent, 0 to 200; NaN where nothing was measured
 */
export function symmetricMape(actual: Float64Array, predicted: Float64Array): number {
  return meanOverMeasured(actual, (value, index) => {
    const forecast = predicted[index]!;
    const size = Math.abs(value) + Math.abs(forecast);
    return size > 0 ? (200 * Math.abs(value - forecast)) / size : 0;
  });
}
