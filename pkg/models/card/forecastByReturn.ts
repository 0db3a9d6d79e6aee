/** Above this a series hardly ever returns; it is then taken for a random walk. */
const UNIT_ROOT = 0.99;

/**
 * Rho: a first-order autoregression of the seasonally adjusted values around their mean; a series that hardly returns to it
 * stays at its last value.
 * @param adjusted without its seasons
 */
export function forecastByReturn(adjusted: Float64Array, steps: number): Float64Array {
  const mean = adjusted.reduce((sum, value) => sum + value, 0) / adjusted.length;
  let products = 0;
  let squares = 0;
  for (let i = 1; i < adjusted.length; i++) {
    products += (adjusted[i]! - mean) * (adjusted[i - 1]! - mean);
    squares += (adjusted[i - 1]! - mean) ** 2;
  }
  const rho = squares > 0 ? Math.max(0, products / squares) : 0;
  const last = adjusted.at(-1)!;
  if (rho > UNIT_ROOT) {
    return new Float64Array(steps).fill(last);
  }
  return Float64Array.from({ length: steps }, (_, step) => mean + rho ** (step + 1) * (last - mean));
}
