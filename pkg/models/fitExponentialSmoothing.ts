/** Simple exponential smoothing, fitted: the next value is `level`, which follows new ones by the share `alpha`. */
export interface ExponentialSmoothing {
  readonly alpha: number;
  readonly level: number;
}

const LOWEST_ALPHA = 0.005;
const HIGHEST_ALPHA = 0.999;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Shrinks the interval of alpha below 0.001. */
const GOLDEN_SECTIONS = 15;

/**
 * Smooths with the alpha of least squared one-step errors, found by golden-section search; starts at the first value.
 */
export function fitExponentialSmoothing(values: Float64Array): ExponentialSmoothing {
  let low = LOWEST_ALPHA;
  let high = HIGHEST_ALPHA;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let leftFit = smooth(values, left);
  let rightFit = smooth(values, right);
  for (let section = 0; section < GOLDEN_SECTIONS; section++) {
    if (leftFit.squaredErrors <= rightFit.squaredErrors) {
      high = right;
      right = left;
      rightFit = leftFit;
      left = high - GOLDEN * (high - low);
      leftFit = smooth(values, left);
    } else {
      low = left;
      left = right;
      leftFit = rightFit;
      right = low + GOLDEN * (high - low);
      rightFit = smooth(values, right);
    }
  }
  return leftFit.squaredErrors <= rightFit.squaredErrors ? leftFit : rightFit;
}

function smooth(values: Float64Array, alpha: number): ExponentialSmoothing & { squaredErrors: number } {
  let level = values[0]!;
  let squaredErrors = 0;
  for (let i = 1; i < values.length; i++) {
    const error = values[i]! - level;
    squaredErrors += error * error;
    level += alpha * error;
  }
  return { alpha, level, squaredErrors };
}
