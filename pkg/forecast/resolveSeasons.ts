import { detectSeasons } from './detectSeasons';

/** Season lengths in steps, and what could not be used of those asked for. */
export interface ResolvedSeasons {
  /** Ascending. */
  readonly seasonSteps: readonly number[];
  readonly notes: readonly string[];
}

/**
 * Turns asked seasons (milliseconds) into steps, or detects them. A given season that the history holds less than twice is left out, and said so.
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
  const isUsable = (season: number): boolean => season >= 2 && 2 * season <= values.length;
  return {
    seasonSteps: steps.filter(isUsable),
    notes: steps
      .filter((season) => !isUsable(season))
      .map(
        (season) => `season of ${season} steps left out: the history of ${values.length} steps doesn't hold it twice`
      ),
  };
}
