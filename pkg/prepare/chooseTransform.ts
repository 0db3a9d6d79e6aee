import { LogOfNonPositiveError } from './errors/LogOfNonPositiveError';
import { growsWithLevel } from './growsWithLevel';

export type TransformName = 'none' | 'log';

/**
 * Decides whether to work on logarithms: asked for, or (auto) where all values are positive and the spread grows with the level.
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
  return smallest > 0 && growsWithLevel(measured) ? 'log' : 'none';
}
