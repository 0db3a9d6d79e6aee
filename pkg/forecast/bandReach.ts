import { quantileOfRows } from './quantileOfRows';
import { studentQuantile } from './studentQuantile';

/** The least number of errors whose ranking reaches the outer 2.5 % on either side. */
const MIN_RANKED_POINTS = 39;

/**
 * Independent errors that one origin stands for in a ranking, as measured by the coverage on simulated and on real
 * series.
 */
const PLACES_PER_ORIGIN = 4;

/** Both ends of a band in usual error sizes: the lower is 0 or less, the upper 0 or more. */
export type BandReach = readonly [lowest: number, highest: number];

/** How much the errors of a backtest can tell. */
export interface ErrorEvidence {
  /** Measured points that the errors are of. */
  readonly testedPoints: number;
  /** How many independent errors say as much. */
  readonly independent: number;
}

/**
 * How far a band of a level reaches, from errors in usual error sizes. Few errors are taken as normal around zero.
 * @param quotients a row an origin, each ascending
 * @param level coverage in percent
 */
export function bandReach(
  quotients: readonly Float64Array[],
  { testedPoints, independent }: ErrorEvidence,
  level: number
): BandReach {
  if (testedPoints < MIN_RANKED_POINTS) {
    const reach = rootMeanSquare(quotients) * studentQuantile(0.5 + level / 200, independent);
    return [-reach, reach];
  }
  // Quantiles of few errors vary; about as Student's t is wider than the normal distribution, so are these bands.
  const margin = 1 + 1 / independent;
  const tail = (100 - level) / 200;
  const lowest = quantileOfRows(quotients, outwards(tail, quotients.length));
  const highest = quantileOfRows(quotients, outwards(1 - tail, quotients.length));
  return [margin * Math.min(0, lowest), margin * Math.max(0, highest)];
}

function rootMeanSquare(rows: readonly Float64Array[]): number {
  let squares = 0;
  let count = 0;
  for (const row of rows) {
    for (const value of row) {
      squares += value * value;
      count++;
    }
  }
  return count === 0 ? 0 : Math.sqrt(squares / count);
}

/**
 * Moves a quantile outwards, as conformal prediction does by one place of a ranking in which an origin has a few
 * independent places.
 */
function outwards(share: number, origins: number): number {
  const widened = 0.5 + (share - 0.5) * (1 + 1 / (PLACES_PER_ORIGIN * origins));
  return Math.min(1, Math.max(0, widened));
}
