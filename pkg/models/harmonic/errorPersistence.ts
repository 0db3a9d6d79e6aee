import { linearSlope } from '../linearSlope';

/** A trend shows through errors that persist by less than this only. */
const HIGHEST = 0.98;

/**
 * The share of an error around the line through the values that is left a step later: the autocorrelation at lag one.
 * @param values without seasons
 * @returns 0 to 0.98
 */
export function errorPersistence(values: Float64Array): number {
  const slope = linearSlope(values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = (values.length - 1) / 2;
  let squares = 0;
  let products = 0;
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const error = values[i]! - mean - slope * (i - middle);
    squares += error * error;
    products += error * before;
    before = error;
  }
  return squares > 0 ? Math.min(HIGHEST, Math.max(0, products / squares)) : 0;
}
