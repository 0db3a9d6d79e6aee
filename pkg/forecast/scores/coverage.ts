import type { Band } from '../Forecast';
import { meanOverMeasured } from './meanOverMeasured';

/**
 * The share of measured values that a band holds, its edges included.
 * @param actual what came, on the data's scale; NaN where nothing was measured
 * @returns 0 to 1; NaN where nothing was measured
 */
export function coverage(actual: Float64Array, { lower, upper }: Band): number {
  return meanOverMeasured(actual, (value, index) => Number(value >= lower[index]! && value <= upper[index]!));
}
