import type { TransformName } from './chooseTransform';

/** The way from the data's scale to the one the models work on (mean 0, deviation 1), and back; neither ever falls. */
export interface Scale {
  toModel(value: number): number;
  /** Always finite: what lies absurdly far outside the history is held at the edge of what a number can carry. */
  toData(value: number): number;
}

/** Past this many times the history's range from it, what a transform bends says nothing any more. */
const RANGES_BEYOND_HISTORY = 2;

const TRANSFORMS = {
  none: { forward: (value: number) => value, back: (value: number) => value },
  log: { forward: Math.log, back: Math.exp },
  // The square root twice, and its inverse, which never goes below zero.
  root: { forward: (value: number) => Math.sqrt(Math.sqrt(value)), back: (value: number) => Math.max(0, value) ** 4 },
} satisfies Record<TransformName, { forward(value: number): number; back(value: number): number }>;

/**
 * @param measured finite values; all positive for 'log', none negative for 'root'
 * @returns a scale on which huge and tiny series look alike; a constant series keeps a deviation of 1
 */
export function scaleFor(measured: Float64Array, transform: TransformName): Scale {
  const { forward, back } = TRANSFORMS[transform];
  const transformed = transform === 'none' ? measured : measured.map(forward);
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
  const room = RANGES_BEYOND_HISTORY * (highest - lowest);
  return {
    toModel: (value) => (forward(value) - mean) / deviation,
    toData: (value) => holdFinite(back(Math.min(highest + room, Math.max(lowest - room, mean + deviation * value)))),
  };
}

function holdFinite(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
}
