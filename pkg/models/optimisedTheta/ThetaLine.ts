/**
 * The least-squares line `intercept + slope * t` through the values so far, as the dynamic theta model carries it on.
 */
export interface ThetaLine {
  /** Values taken in; the line's `t` counts them from 1. */
  readonly count: number;
  readonly mean: number;
  readonly intercept: number;
  readonly slope: number;
}

export const EMPTY_LINE: ThetaLine = { count: 0, mean: 0, intercept: 0, slope: 0 };
