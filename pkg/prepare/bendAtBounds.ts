import type { Bounds } from './resolveBounds';

/** Values within bounds laid out on a line without any, and back; neither way ever falls. */
export interface Bend {
  /** A measured value on the line; one outside the bounds counts as at them. */
  toLine(value: number): number;
  /** Never outside the bounds. */
  toBounds(value: number): number;
}

/** The two bends may not meet. */
const MAX_WIDTH_SHARE = 0.25;

/**
 * Leaves values as they are, but for those nearer to a bound than `width`: these go by the square root of their
 * distance from it, which evens out the spread of counts near zero (Bartlett, "The square root transformation in
 * analysis of variance", 1936). So a straight line to a full disk stays one until just before, unlike under a logit,
 * and what goes on rising comes to rest at the bound smoothly.
 * @param width on the data's scale, zero or more; less where the bounds are closer to each other
 */
export function bendAtBounds({ lowest, highest }: Bounds, width: number): Bend {
  const reach = Math.min(width, MAX_WIDTH_SHARE * (highest - lowest));
  return {
    toLine: (value) => {
      if (value < lowest + reach) {
        return lowest + rootOf(value - lowest, reach);
      }
      return value > highest - reach ? highest - rootOf(highest - value, reach) : value;
    },
    toBounds: (value) => {
      if (value < lowest + reach) {
        return lowest + squareOf(value - lowest, reach);
      }
      return value > highest - reach ? highest - squareOf(highest - value, reach) : value;
    },
  };
}

/** From a distance in [0, reach] to one in [-reach, reach]; their slopes agree at `reach`. */
function rootOf(distance: number, reach: number): number {
  return distance <= 0 ? -reach : 2 * reach * Math.sqrt(distance / reach) - reach;
}

function squareOf(distance: number, reach: number): number {
  return distance <= -reach ? 0 : reach * ((distance / reach + 1) / 2) ** 2;
}
