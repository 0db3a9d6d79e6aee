import { bendAtBounds } from './bendAtBounds';
import type { TransformName } from './chooseTransform';
import type { Bounds } from './resolveBounds';
import { scaleFor, type Scale } from './scaleFor';

/** A logarithm needs room between a bound and zero. */
const ROOM_ABOVE_ZERO = 0.5;

/**
 * The scale to model values on, whose way back never leaves the bounds: nearer to one than neighbouring values usually
 * differ, it bends.
 * @param measured finite values in time order; all positive for 'log', none negative for 'root'
 */
export function boundedScale(measured: Float64Array, transform: TransformName, bounds: Bounds): Scale {
  const isPositive = transform !== 'none';
  // Logarithms and roots keep above zero by themselves.
  const lowest = isPositive && bounds.lowest <= 0 ? Number.NEGATIVE_INFINITY : bounds.lowest;
  const width = meanStep(measured);
  const bend = bendAtBounds(
    { lowest, highest: bounds.highest },
    isPositive && lowest > 0 ? Math.min(width, ROOM_ABOVE_ZERO * lowest) : width
  );
  const { toModel, toData } = scaleFor(measured.map(bend.toLine), transform);
  return {
    toModel: (value) => toModel(bend.toLine(value)),
    toData: (value) => bend.toBounds(toData(value)),
  };
}

/** How far neighbouring values lie apart on average. */
function meanStep(measured: Float64Array): number {
  const steps = Math.max(1, measured.length - 1);
  return measured.reduce((sum, value, i) => (i === 0 ? 0 : sum + Math.abs(value - measured[i - 1]!) / steps), 0);
}
