/**
 * The mean of what `valueAt` tells of each point that was measured.
 * @param actual NaN where nothing was measured
 * @returns NaN where nothing was measured at all
 */
export function meanOverMeasured(actual: Float64Array, valueAt: (actual: number, index: number) => number): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < actual.length; index++) {
    const value = actual[index]!;
    if (!Number.isNaN(value)) {
      sum += valueAt(value, index);
      count++;
    }
  }
  return sum / count;
}
