import { isotonicIncrease } from './isotonicIncrease';

/**
 * How large errors usually are at each step: their mean absolute value over all origins, made to never fall with the
 * horizon.
 * @param errors a row an origin, a value a step; NaN where nothing was measured
 * @param steps one or more
 */
export function errorSizes(errors: readonly Float64Array[], steps: number): Float64Array {
  const sizes = new Float64Array(steps);
  for (let step = 0; step < steps; step++) {
    let sum = 0;
    let count = 0;
    for (const stepErrors of errors) {
      const error = stepErrors[step]!;
      if (!Number.isNaN(error)) {
        sum += Math.abs(error);
        count++;
      }
    }
    sizes[step] = count > 0 ? sum / count : (sizes[step - 1] ?? 0);
  }
  return isotonicIncrease(smoothAcrossSteps(sizes));
}

/**
 * Neighbouring steps have errors of about one size: each step takes the mean of those within a quarter of its own
 * distance.
 */
function smoothAcrossSteps(sizes: Float64Array): Float64Array {
  const sums = new Float64Array(sizes.length + 1);
  sizes.forEach((size, step) => (sums[step + 1] = sums[step]! + size));
  return sizes.map((_, step) => {
    const reach = Math.min(Math.floor((step + 1) / 4), sizes.length - 1 - step);
    return (sums[step + reach + 1]! - sums[step - reach]!) / (2 * reach + 1);
  });
}
