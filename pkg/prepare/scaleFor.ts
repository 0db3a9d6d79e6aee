import type { TransformName } from './chooseTransform';

/** The way from the data's scale to the one the models work on (mean 0, deviation 1), and back; neither ever falls. */
export interface Scale {
  toModel(value: number): number;
  /** Always finite: what lies absurdly far outside the history is held at the edge of what a number can carry. */
  toData(value: number): number;
}

/** Past this many times the history's range from it, the exponential of a logarithm says nothing any more. */
const LOG_RANGES_BEYOND_HISTORY = 2;

/**
 * @param measured finite values; all positive for 'log'
 * @returns a scale on which huge and tiny series look alike; a constant series keeps a deviation of 1
 */
export function scaleFor(measured: Float64Array, transform: TransformName): Scale {
  const transformed = transform === 'log' ? measured.map(Math.log) : measured;
  const mean = transformed.reduce((sum, value) => sum + value / transformed.length, 0);
  const peak = transformed.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  // Relative to the peak, so that squares of 1e200 stay finite.
  const variance = peak > 0 ? transformed.reduce((sum, value) => sum + ((value - mean) / peak) ** 2, 0) : 0;
  // Of the tiniest numbers the root can round to zero.
  const deviation = peak > 0 ? Math.max(Number.MIN_VALUE, peak * Math.sqrt(variance / transformed.length)) : 1;
  if (transform === 'none') {
    return {
      toModel: (value) => (value - mean) / deviation,
      toData: (value) => holdFinite(mean + deviation * value),
    };
  }
  const highest = transformed.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const lowest = transformed.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const room = LOG_RANGES_BEYOND_HISTORY * (highest - lowest);
  return {
    toModel: (value) => (Math.log(value) - mean) / deviation,
    toData: (value) =>
      holdFinite(Math.exp(Math.min(highest + room, Math.max(lowest - room, mean + deviation * value)))),
  };
}

function holdFinite(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
}
