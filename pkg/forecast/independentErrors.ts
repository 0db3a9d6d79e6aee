/**
 * How many independent errors say as much as these: each measured point counts once, however many origins forecast it,
 * and less the more an error resembles the next step's (the effective sample size of an autoregression of order one).
 * @param errors a row an origin, a value a step; NaN where nothing was measured
 * @param points how many points of the history they are errors of
 * @returns 2 or more
 */
export function independentErrors(errors: readonly Float64Array[], points: number): number {
  let products = 0;
  let squares = 0;
  for (const stepErrors of errors) {
    for (let step = 1; step < stepErrors.length; step++) {
      const product = stepErrors[step]! * stepErrors[step - 1]!;
      if (!Number.isNaN(product)) {
        products += product;
        squares += (stepErrors[step]! ** 2 + stepErrors[step - 1]! ** 2) / 2;
      }
    }
  }
  const correlation = squares > 0 ? Math.max(0, products / squares) : 0;
  return Math.max(2, (points * (1 - correlation)) / (1 + correlation));
}
