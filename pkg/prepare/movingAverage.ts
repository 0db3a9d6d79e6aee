/**
 * The centred moving average over `steps` points (for an even count the two outermost points count half). It is NaN
 * where its window passes an end of the values or holds nothing measured; missing points are left out of their window's
 * mean.
 */
export function movingAverage(values: Float64Array, steps: number): Float64Array {
  const half = steps >> 1;
  const isEven = steps % 2 === 0;
  const sums = new Float64Array(values.length + 1);
  const counts = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const isMissing = Number.isNaN(values[i]!);
    sums[i + 1] = sums[i]! + (isMissing ? 0 : values[i]!);
    counts[i + 1] = counts[i]! + (isMissing ? 0 : 1);
  }
  const averages = new Float64Array(values.length).fill(Number.NaN);
  for (let i = half; i + half < values.length; i++) {
    let sum = sums[i + half + 1]! - sums[i - half]!;
    let count = counts[i + half + 1]! - counts[i - half]!;
    if (isEven) {
      const first = values[i - half]!;
      const last = values[i + half]!;
      sum -= ((Number.isNaN(first) ? 0 : first) + (Number.isNaN(last) ? 0 : last)) / 2;
      count -= ((Number.isNaN(first) ? 0 : 1) + (Number.isNaN(last) ? 0 : 1)) / 2;
    }
    averages[i] = count === 0 ? Number.NaN : sum / count;
  }
  return averages;
}
