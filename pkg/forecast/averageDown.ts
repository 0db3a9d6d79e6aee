/**
 * The means of `factor` neighbouring values each, the last of them at the end; what doesn't fill a mean at the start is
 * left out.
 * @param values NaN where missing; a mean without a measured value is missing too
 */
export function averageDown(values: Float64Array, factor: number): Float64Array {
  if (factor === 1) {
    return values;
  }
  const means = new Float64Array(Math.floor(values.length / factor));
  const start = values.length - means.length * factor;
  for (let k = 0; k < means.length; k++) {
    let sum = 0;
    let count = 0;
    for (let i = start + k * factor; i < start + (k + 1) * factor; i++) {
      const value = values[i]!;
      if (!Number.isNaN(value)) {
        sum += value;
        count++;
      }
    }
    means[k] = count === 0 ? Number.NaN : sum / count;
  }
  return means;
}
