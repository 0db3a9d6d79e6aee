/** How fast a model's weight falls with its error: twice the error, a sixteenth of the weight. */
const SHARPNESS = 4;

/** A part of an origin's usual error is added to each: below it, being closer still was luck. */
const LUCK_SHARE = 0.02;

/** A model below this weight would not move the blend. */
const MIN_WEIGHT = 0.02;

/**
 * How much each model counts in a blend: a power of the inverse of its errors, after Bates and Granger, "The
 * combination of forecasts" (1969). Errors of an origin are compared with each other and then averaged by their
 * logarithms, so that a wild origin counts no more than a calm one.
 * @param errorsByModel a row a model, its usual error at each origin; at origins where any is NaN, none count
 * @returns one for each model, adding up to 1; 0 for models that hardly count
 */
export function blendWeights(errorsByModel: ReadonlyArray<readonly number[]>): number[] {
  const sums = errorsByModel.map(() => 0);
  const origins = errorsByModel[0]?.length ?? 0;
  let compared = 0;
  for (let origin = 0; origin < origins; origin++) {
    const errors = errorsByModel.map((row) => row[origin]!);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // Where all were right, or nothing was measured, none is better.
    if (mean > 0) {
      errors.forEach((error, model) => (sums[model] = sums[model]! + Math.log(error / mean + LUCK_SHARE)));
      compared++;
    }
  }
  const logarithms = sums.map((sum) => (compared === 0 ? 0 : (-SHARPNESS * sum) / compared));
  const highest = Math.max(...logarithms);
  const weights = logarithms.map((logarithm) => Math.exp(logarithm - highest));
  const least = MIN_WEIGHT * weights.reduce((sum, weight) => sum + weight, 0);
  const kept = weights.map((weight) => (weight < least ? 0 : weight));
  const total = kept.reduce((sum, weight) => sum + weight, 0);
  return kept.map((weight) => weight / total);
}
