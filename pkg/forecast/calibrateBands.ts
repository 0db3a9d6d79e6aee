import { isotonicIncrease } from './isotonicIncrease';
import type { Backtest } from './backtest';

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
  const lastSize = sizes[plan.steps - 1] ?? 0;
  const sizeAt = (step: number): number => sizes[step] ?? lastSize * Math.sqrt((step + 1) / plan.steps);

  return levels.map((level) => {
    const tail = (100 - level) / 200;
    const lowest = Math.min(0, conformalQuantile(quotients, tail, errors.length));
    const highest = Math.max(0, conformalQuantile(quotients, 1 - tail, errors.length));
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
  return isotonicIncrease(sizes);
}

/** Errors from one origin resemble each other: that many origins say little more than this many times as many errors. */
const INDEPENDENT_ERRORS_PER_ORIGIN = 4;

/** The quantile of sorted values, moved outwards for how few independent ones there are. */
function conformalQuantile(sorted: readonly number[], share: number, origins: number): number {
  if (sorted.length === 0) {
    return 0;
  }
  const independent = Math.min(sorted.length, origins * INDEPENDENT_ERRORS_PER_ORIGIN);
  const outwards = 0.5 + (share - 0.5) * (1 + 1 / independent);
  const position = Math.min(1, Math.max(0, outwards)) * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
