import type { Backtest } from './backtest';
import { independentErrors } from './independentErrors';
import { isotonicIncrease } from './isotonicIncrease';

/** Independent errors that one origin stands for in a ranking, as measured by the coverage on simulated and on real series. */
const PLACES_PER_ORIGIN = 4;

/** How far a band reaches from the mean, a value a step, on the models' scale: `below` is 0 or less, `above` 0 or more. */
export interface BandOffsets {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/**
 * Bands from a backtest's errors (split conformal prediction; Vovk, Gammerman and Shafer, 2005): errors are divided by their usual size
 * at their step, which never falls with the horizon, and the quantiles of these quotients are multiplied by it.
 * So bands are nested and widen, and hold what the backtest's share of errors did.
 * @param values the history on the models' scale
 * @param isMeasured whether a point of the history counts
 * @param levels coverage in percent, ascending
 * @param steps how far to forecast; past the backtest's own steps the size grows with the square root of the horizon
 */
export function calibrateBands(
  { plan, predictions }: Backtest,
  values: Float64Array,
  isMeasured: (point: number) => boolean,
  levels: readonly number[],
  steps: number
): BandOffsets[] {
  const errors = predictions.map((prediction, k) =>
    prediction.map((predicted, step) => {
      const point = plan.origins[k]! + step;
      return isMeasured(point) ? values[point]! - predicted : Number.NaN;
    })
  );
  const sizes = errorSizes(errors, plan.steps);
  const quotients = errors
    .flatMap((stepErrors) => [
      ...stepErrors.map((error, step) => (sizes[step]! > 0 ? error / sizes[step]! : error * 0)),
    ])
    .filter((quotient) => !Number.isNaN(quotient))
    .sort((a, b) => a - b);
  // Quantiles of few errors vary; about as Student's t is wider than the normal distribution, so are these bands.
  const testedPoints = (plan.origins.at(-1) ?? 0) + plan.steps - (plan.origins[0] ?? 0);
  const margin = 1 + 1 / independentErrors(errors, testedPoints);
  const lastSize = sizes[plan.steps - 1] ?? 0;
  const sizeAt = (step: number): number => sizes[step] ?? lastSize * Math.sqrt((step + 1) / plan.steps);

  return levels.map((level) => {
    const tail = (100 - level) / 200;
    const lowest = margin * Math.min(0, quantile(quotients, outwards(tail, errors.length)));
    const highest = margin * Math.max(0, quantile(quotients, outwards(1 - tail, errors.length)));
    return {
      below: Float64Array.from({ length: steps }, (_, step) => lowest * sizeAt(step)),
      above: Float64Array.from({ length: steps }, (_, step) => highest * sizeAt(step)),
    };
  });
}

/** The mean absolute error at each step over all origins, made to never fall with the horizon. */
function errorSizes(errors: readonly Float64Array[], steps: number): Float64Array {
  const sizes = new Float64Array(steps);
  for (let step = 0; step < steps; step++) {
    let sum = 0;
    let count = 0;
    for (const stepErrors of errors) {
      const error = stepErrors[step]!;
      if (!Number.isNaN(error)) {
        sum += Math.abs(error);
        count++;
      }
    }
    sizes[step] = count > 0 ? sum / count : (sizes[step - 1] ?? 0);
  }
  return isotonicIncrease(smoothAcrossSteps(sizes));
}

/** Neighbouring steps have errors of about one size: each step takes the mean of those within a quarter of its own distance. */
function smoothAcrossSteps(sizes: Float64Array): Float64Array {
  return sizes.map((_, step) => {
    const reach = Math.min(Math.floor((step + 1) / 4), sizes.length - 1 - step);
    const window = sizes.subarray(step - reach, step + reach + 1);
    return window.reduce((sum, size) => sum + size, 0) / window.length;
  });
}

/** Moves a quantile outwards, as conformal prediction does by one place of a ranking in which an origin has a few independent places. */
function outwards(share: number, origins: number): number {
  const widened = 0.5 + (share - 0.5) * (1 + 1 / (PLACES_PER_ORIGIN * origins));
  return Math.min(1, Math.max(0, widened));
}

/** The quantile of sorted values, between neighbours by a straight line; 0 where there are none. */
function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) {
    return 0;
  }
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (position - Math.floor(position)) * (above - below);
}
