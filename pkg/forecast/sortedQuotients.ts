/**
 * Measured errors in their steps' usual size.
 * @param errors a row an origin, a value a step; NaN where nothing was measured
 * @param sizes one a step
 * @returns a row an origin, ascending, without what was not measured
 */
export function sortedQuotients(errors: readonly Float64Array[], sizes: Float64Array): Float64Array[] {
  return errors.map((stepErrors) => {
    const quotients = new Float64Array(stepErrors.length);
    let count = 0;
    for (let step = 0; step < stepErrors.length; step++) {
      const error = stepErrors[step]!;
      if (!Number.isNaN(error)) {
        // Where no error has a size, each of them is zero.
        quotients[count++] = sizes[step]! > 0 ? error / sizes[step]! : 0;
      }
    }
    return quotients.subarray(0, count).sort();
  });
}
