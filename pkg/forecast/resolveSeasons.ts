import { detectSeasons } from './detectSeasons';

/** A season of one step is a level. */
const MIN_SEASON_STEPS = 2;

/** Season lengths in steps, and what could not be used of those asked for. */
export interface ResolvedSeasons {
  /** Ascending. */
  readonly seasonSteps: readonly number[];
  readonly notes: readonly string[];
}

/**
 * Turns asked seasons (milliseconds) into steps, or detects them. A given season that has no two steps, or that the
 * history holds less than twice, is left out, and said so.
 * @param values the history on the models' scale, the first and the last measured; NaN where missing
 */
export function resolveSeasons(
  values: Float64Array,
  stepMs: number,
  asked: 'auto' | 'none' | readonly number[]
): ResolvedSeasons {
  if (asked === 'none') {
    return { seasonSteps: [], notes: [] };
  }
  if (asked === 'auto') {
    return { seasonSteps: detectSeasons(values, stepMs), notes: [] };
  }
  const steps = [...new Set(asked.map((seasonMs) => Math.round(seasonMs / stepMs)))].toSorted((a, b) => a - b);
  const problems = steps.map((season) => ({ season, problem: problemOf(season, values.length) }));
  return {
    seasonSteps: problems.filter(({ problem }) => problem === undefined).map(({ season }) => season),
    notes: problems.flatMap(({ problem }) => problem ?? []),
  };
}

function problemOf(season: number, length: number): string | undefined {
  if (season < MIN_SEASON_STEPS) {
    return `a season left out: it is shorter than ${MIN_SEASON_STEPS} steps`;
  }
  return 2 * season > length
    ? `season of ${season} steps left out: the history of ${length} steps doesn't hold it twice`
    : undefined;
}
