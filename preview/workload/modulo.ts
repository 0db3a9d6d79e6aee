/** The remainder with the sign of the divisor, so that times before an anchor count on as those after it. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
