/** The longest lag as a share of the history: the rest of it is what the regression learns from. */
const LONGEST_LAG_SHARE = 0.4;

/** Points that a coefficient needs to be learnt from. */
const POINTS_PER_LAG = 20;
const FEWEST_LAGS = 3;

const SHORT_LAGS = [3, 4, 5, 6];
const LAGS_WITHOUT_SEASON = [8, 12, 16, 24];

/** Cycles back in whose values an hour of the day, say, still shows. */
const MAX_CYCLES = 6;

/**
 * The lags that tell most of a seasonal series' next value: the last few points, the points around one cycle ago, and
 * those some cycles ago. A short history gets the first few of them, by what they usually tell.
 * @param seasonSteps ascending; empty where there is no season
 * @param length points of the history
 * @returns ascending, one at least
 */
export function seasonalLags(seasonSteps: readonly number[], length: number): number[] {
  const [shortest] = seasonSteps;
  const longest = seasonSteps.at(-1);
  const around = (distance: number): number[] => seasonSteps.flatMap((steps) => [steps + distance, steps - distance]);
  const cycles = shortest === undefined ? [] : cycleLags(shortest, seasonSteps[1] ?? Number.POSITIVE_INFINITY);
  const byImportance = [
    1,
    ...seasonSteps,
    2,
    ...around(1),
    ...cycles,
    ...(longest === undefined ? LAGS_WITHOUT_SEASON : [2 * longest]),
    ...SHORT_LAGS,
    ...around(2),
    ...(shortest === undefined ? [] : [2 * shortest - 1, 2 * shortest + 1, Math.round(shortest / 2)]),
  ];
  const mostLags = Math.max(FEWEST_LAGS, Math.floor(length / POINTS_PER_LAG));
  const possible = [...new Set(byImportance)].filter((lag) => lag > 0 && lag <= LONGEST_LAG_SHARE * length);
  return possible.length === 0 ? [1] : possible.slice(0, mostLags).toSorted((a, b) => a - b);
}

function cycleLags(steps: number, before: number): number[] {
  return Array.from({ length: MAX_CYCLES - 1 }, (_, i) => (i + 2) * steps).filter((lag) => lag < before);
}
