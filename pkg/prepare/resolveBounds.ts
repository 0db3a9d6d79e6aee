/** The lowest and the highest value a forecast may take, on the data's scale. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

const UNBOUNDED: Bounds = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };

/**
 * The bounds of a forecast; 'auto' keeps it from going below zero where no measured value did.
 */
export function resolveBounds(measured: Float64Array, asked: 'auto' | 'none' | readonly [number, number]): Bounds {
  if (asked === 'none') {
    return UNBOUNDED;
  }
  if (asked === 'auto') {
    return measured.every((value) => value >= 0) ? { ...UNBOUNDED, lowest: 0 } : UNBOUNDED;
  }
  return { lowest: asked[0], highest: asked[1] };
}
