/** The slope per step of the least-squares line through all values. */
export function linearSlope(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let products = 0;
  for (let i = 0; i < values.length; i++) {
    products += (i - middle) * values[i]!;
  }
  return (12 * products) / (values.length * (values.length ** 2 - 1));
}
