import { LogOfNonPositiveError } from './errors/LogOfNonPositiveError';
import type { Bounds } from './resolveBounds';

export type TransformName = 'none' | 'log' | 'root';

/** High and low leave out this share of the values at either end, which may be spikes. */
const LOW_SHARE = 0.05;
const MIN_WIDE_RATIO = 3;

/**
 * Decides on the scale to model values on: as asked for, or (auto) their fourth root where they range widely upwards
 * and none is or may be negative. The fourth root evens out a spread that grows with the level nearly as logarithms do,
 * but takes zeros, keeps forecasts from going below zero, and doesn't blow up what lies above the history (between the
 * square root and the logarithm of Box and Cox, "An analysis of transformations", 1964).
 * @param measured finite values in time order
 * @throws {LogOfNonPositiveError} where a logarithm is asked for and a value has none
 */
export function chooseTransform(
  seriesName: string,
  measured: Float64Array,
  asked: 'auto' | 'none' | 'log',
  bounds: Bounds
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
  // A share of something, such as a disk's, grows in straight lines up to its bound.
  const isShare = Number.isFinite(bounds.highest);
  return smallest >= 0 && bounds.lowest >= 0 && !isShare && isWide(measured) ? 'root' : 'none';
}

/** Below this ratio of high values to low ones a root would even out little, but still bend a straight line. */
function isWide(measured: Float64Array): boolean {
  const sorted = measured.toSorted();
  const low = sorted[Math.floor(LOW_SHARE * (sorted.length - 1))]!;
  const high = sorted[Math.ceil((1 - LOW_SHARE) * (sorted.length - 1))]!;
  return high > MIN_WIDE_RATIO * low;
}
