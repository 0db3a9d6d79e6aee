import { meanOverMeasured } from './meanOverMeasured';

/**
 * MASE: the mean absolute error in units of the naive forecast's own (Hyndman and Koehler, 2006).
 * @param actual what came, on the data's scale; NaN where nothing was measured
 * @param predicted a value for each of them
 * @param scale of the history, by `naiveScale`
 * @returns NaN where nothing was measured or the scale is not above 0
 */
export function meanAbsoluteScaledError(actual: Float64Array, predicted: Float64Array, scale: number): number {
  return scale > 0
    ? meanOverMeasured(actual, (value, index) => Math.abs(value - predicted[index]!)) / scale
    : Number.NaN;
}
