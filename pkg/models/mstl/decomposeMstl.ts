import { loess } from './loess';
import { stl } from './stl';

/** A series as the sum of trend, seasons and remainder. */
export interface MstlDecomposition {
  readonly trend: Float64Array;
  /** One for each of the seasons that the values hold twice, in their order. */
  readonly seasons: readonly Float64Array[];
  readonly remainder: Float64Array;
}

/** As the paper has them: the window of the shortest season in cycles, and how much wider each longer one's is. */
const FIRST_WINDOW = 11;
const WINDOW_GROWTH = 4;

const PASSES = 2;

/** Without a season, the trend follows what lasts longer than this share of the history. */
const TREND_SHARE = 0.2;

/**
 * Takes several seasons out of a series, shortest first, by STL after STL, and once more from what the others left
 * (Bandara, Hyndman and Bergmeir, "MSTL: a seasonal-trend decomposition algorithm for time series with multiple
 * seasonal patterns", 2021).
 * @param values regular grid, none missing
 * @param seasonSteps ascending; those with fewer than two cycles in `values` are left out
 * @param isCoarse whether smooth curves may be lines between every tenth of their window, at a tenth of the cost
 */
export function decomposeMstl(
  values: Float64Array,
  seasonSteps: readonly number[],
  isCoarse = true
): MstlDecomposition {
  const usable = seasonSteps.filter((steps) => steps >= 2 && 2 * steps <= values.length);
  const seasons: Float64Array[] = usable.map(() => new Float64Array(values.length));
  const rest = values.slice();
  let trend = usable.length === 0 ? trendOf(values) : rest;
  for (let pass = 0; pass < (usable.length === 1 ? 1 : PASSES); pass++) {
    for (const [k, steps] of usable.entries()) {
      const before = seasons[k]!;
      const own = rest.map((value, i) => value + before[i]!);
      const found = stl(own, steps, { seasonWindow: FIRST_WINDOW + WINDOW_GROWTH * k, isCoarse });
      trend = found.trend;
      seasons[k] = found.season;
      for (let i = 0; i < rest.length; i++) {
        rest[i] = own[i]! - found.season[i]!;
      }
    }
  }
  return { trend, seasons, remainder: rest.map((value, i) => value - trend[i]!) };
}

function trendOf(values: Float64Array): Float64Array {
  const half = Math.max(1, Math.round((TREND_SHARE * values.length) / 2));
  return loess(values, { window: 2 * half + 1, degree: 1, jump: Math.ceil(half / 5) });
}
