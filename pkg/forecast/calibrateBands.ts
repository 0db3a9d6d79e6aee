import { errorSizes } from './errorSizes';
import { independentErrors } from './independentErrors';
import { studentQuantile } from './studentQuantile';

/** The least number of errors whose ranking reaches the outer 2.5 % on either side. */
const MIN_RANKED_POINTS = 39;

/** Independent errors that one origin stands for in a ranking, as measured by the coverage on simulated and on real series. */
const PLACES_PER_ORIGIN = 4;

/** How far a band reaches from the mean, a value a step, on the models' scale: `below` is 0 or less, `above` 0 or more. */
export interface BandOffsets {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/** Both ends of a band in usual error sizes: the lower is 0 or less, the upper 0 or more. */
type Reach = readonly [lowest: number, highest: number];

/**
 * Bands from a backtest's errors (split conformal prediction; Vovk, Gammerman and Shafer, 2005): errors are divided by their usual size
 * at their step, which never falls with the horizon, and the quantiles of these quotients are multiplied by it.
 * So bands are nested and widen, and hold what the backtest's share of errors did. A young series has too few errors for
 * quantiles: its errors are taken as normal around zero, and its bands are Student's.
 * @param errors a row an origin, one at least, a value a step; NaN where nothing was measured
 * @param testedPoints how many measured points the errors are of
 * @param levels coverage in percent, ascending
 * @param steps how far to forecast; past the errors' own steps their size grows with the square root of the horizon
 */
export function calibrateBands(
  errors: readonly Float64Array[],
  testedPoints: number,
  levels: readonly number[],
  steps: number
): BandOffsets[] {
  const testedSteps = errors[0]!.length;
  const sizes = errorSizes(errors, testedSteps);
  const lastSize = sizes[testedSteps - 1]!;
  const sizeAt = (step: number): number => sizes[step] ?? lastSize * Math.sqrt((step + 1) / testedSteps);
  const reaches = reachOfLevels(errors, sizes, testedPoints, levels);
  return reaches.map(([lowest, highest]) => ({
    below: Float64Array.from({ length: steps }, (_, step) => lowest * sizeAt(step)),
    above: Float64Array.from({ length: steps }, (_, step) => highest * sizeAt(step)),
  }));
}

function reachOfLevels(
  errors: readonly Float64Array[],
  sizes: Float64Array,
  testedPoints: number,
  levels: readonly number[]
): Reach[] {
  const quotients = sortedQuotients(errors, sizes);
  const independent = independentErrors(errors, testedPoints);
  if (testedPoints < MIN_RANKED_POINTS) {
    const deviation = rootMeanSquare(quotients);
    return levels.map((level) => {
      const reach = deviation * studentQuantile(0.5 + level / 200, independent);
      return [-reach, reach];
    });
  }
  // Quantiles of few errors vary; about as Student's t is wider than the normal distribution, so are these bands.
  const margin = 1 + 1 / independent;
  return levels.map((level) => {
    const tail = (100 - level) / 200;
    const lowest = quantile(quotients, outwards(tail, errors.length));
    const highest = quantile(quotients, outwards(1 - tail, errors.length));
    return [margin * Math.min(0, lowest), margin * Math.max(0, highest)];
  });
}

/** Measured errors in their steps' usual size, ascending. */
function sortedQuotients(errors: readonly Float64Array[], sizes: Float64Array): Float64Array {
  const quotients: number[] = [];
  for (const stepErrors of errors) {
    for (let step = 0; step < stepErrors.length; step++) {
      const error = stepErrors[step]!;
      if (!Number.isNaN(error)) {
        // Where no error has a size, each of them is zero.
        quotients.push(sizes[step]! > 0 ? error / sizes[step]! : 0);
      }
    }
  }
  return Float64Array.from(quotients).sort();
}

function rootMeanSquare(values: Float64Array): number {
  return values.length === 0 ? 0 : Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

/** Moves a quantile outwards, as conformal prediction does by one place of a ranking in which an origin has a few independent places. */
function outwards(share: number, origins: number): number {
  const widened = 0.5 + (share - 0.5) * (1 + 1 / (PLACES_PER_ORIGIN * origins));
  return Math.min(1, Math.max(0, widened));
}

/** The quantile of sorted values, one or more, between neighbours by a straight line. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (position - Math.floor(position)) * (above - below);
}
