/**
 * The mean absolute error of the (seasonal) naive forecast inside the history, which MASE measures errors by.
 * @param measured NaN where nothing was measured
 * @param cycleSteps the shortest season, or 1
 * @returns NaN where no two points are a cycle apart
 */
export function naiveError(measured: Float64Array, cycleSteps: number): number {
  let sum = 0;
  let count = 0;
  for (let i = cycleSteps; i < measured.length; i++) {
    const error = Math.abs(measured[i]! - measured[i - cycleSteps]!);
    if (!Number.isNaN(error)) {
      sum += error;
      count++;
    }
  }
  return sum / count;
}
