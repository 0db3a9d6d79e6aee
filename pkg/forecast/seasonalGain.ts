import { movingAverage } from '../prepare/movingAverage';

/**
 * The share of a detrended series' variance that its other cycles predict: each point is compared with the mean of the
 * points at its step in all other cycles. At most 1; zero or less where the cycles share nothing.
 * @param values regular grid; NaN where missing
 * @param seasonSteps with two cycles or more in `values`
 */
export function seasonalGain(values: Float64Array, seasonSteps: number): number {
  const trend = movingAverage(values, seasonSteps);
  let squares = 0;
  let squaredErrors = 0;
  for (let step = 0; step < seasonSteps; step++) {
    let sum = 0;
    let sumOfSquares = 0;
    let count = 0;
    for (let i = step; i < values.length; i += seasonSteps) {
      const remainder = values[i]! - trend[i]!;
      if (!Number.isNaN(remainder)) {
        sum += remainder;
        sumOfSquares += remainder * remainder;
        count++;
      }
    }
    if (count > 1) {
      squares += sumOfSquares;
      // Leaving each point out: its error is count / (count - 1) times its distance from the mean of all.
      squaredErrors += (count / (count - 1)) ** 2 * Math.max(0, sumOfSquares - (sum * sum) / count);
    }
  }
  return squares > 0 ? 1 - squaredErrors / squares : 0;
}
