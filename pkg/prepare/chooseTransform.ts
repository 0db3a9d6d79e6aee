import { LogOfNonPositiveError } from './errors/LogOfNonPositiveError';

export type TransformName = 'none' | 'log' | 'root';

/**
 * Decides on the scale to model values on: as asked for, or (auto) their fourth root where none is negative.
 * The fourth root evens out a spread that grows with the level nearly as logarithms do, but takes zeros, keeps forecasts from
 * going below zero, and doesn't blow up what lies above the history (between the square root and the logarithm of Box and Cox,
 * "An analysis of transformations", 1964).
 * @param measured finite values in time order
 * @throws {LogOfNonPositiveError} where a logarithm is asked for and a value has none
 */
export function chooseTransform(
  seriesName: string,
  measured: Float64Array,
  asked: 'auto' | TransformName
): TransformName {
  if (asked === 'none') {
    return 'none';
  }
  const smallest = measured.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  if (asked === 'log') {
    if (smallest <= 0) {
      throw new LogOfNonPositiveError(seriesName, smallest);
    }
    return 'log';
  }
  return smallest >= 0 ? 'root' : 'none';
}
