/**
 * Akaike's criterion for least squares, corrected for few values (Hurvich and Tsai, 1989); Infinity where there are too
 * few.
 * @param parameters all that were fitted, the variance too
 */
export function akaike(squaredErrors: number, parameters: number, count: number): number {
  const spare = count - parameters - 1;
  return spare > 0
    ? count * Math.log(squaredErrors) + 2 * parameters + (2 * parameters * (parameters + 1)) / spare
    : Infinity;
}
