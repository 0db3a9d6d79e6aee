import { decomposeSeasons } from './decomposeSeasons';
import { seasonAt } from './seasonAt';

/** Points on each side of a gap whose mean is the level there; a short gap takes as many as it misses. */
const MAX_LEVEL_POINTS = 8;

/** Values without a missing one, and how many stretches were filled. */
export interface FilledValues {
  readonly values: Float64Array;
  readonly gapCount: number;
}

/**
 * Fills missing values: a straight line through the seasonally adjusted levels before and after, plus the season.
 * Before the first measured value and after the last the level stays what it is there.
 * @param values one measured at least
 * @param seasonSteps ascending
 */
export function fillGaps(values: Float64Array, seasonSteps: readonly number[]): FilledValues {
  if (!values.some((value) => Number.isNaN(value))) {
    return { values, gapCount: 0 };
  }
  const { adjusted, profiles } = decomposeSeasons(values, seasonSteps);
  const filled = values.slice();
  let gapCount = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) {
      continue;
    }
    const from = i;
    while (i < values.length && Number.isNaN(values[i]!)) {
      i++;
    }
    gapCount++;
    fillGap(filled, adjusted, from, i, (point) => seasonAt(profiles, point));
  }
  return { values: filled, gapCount };
}

function fillGap(
  filled: Float64Array,
  adjusted: Float64Array,
  from: number,
  to: number,
  season: (point: number) => number
): void {
  const levelPoints = Math.min(MAX_LEVEL_POINTS, to - from);
  const before = levelAt(adjusted, from - 1, -1, levelPoints);
  const after = levelAt(adjusted, to, 1, levelPoints);
  const slope =
    before === undefined || after === undefined ? 0 : (after.value - before.value) / (after.point - before.point);
  const anchor = before ?? after ?? { point: from, value: 0 };
  for (let i = from; i < to; i++) {
    filled[i] = anchor.value + slope * (i - anchor.point) + season(i);
  }
}

interface Level {
  /** Where the level is, between points where it is a mean of several. */
  readonly point: number;
  readonly value: number;
}

/** The mean of up to `count` measured points from `edge` on, within twice as many steps; undefined past an end. */
function levelAt(adjusted: Float64Array, edge: number, direction: 1 | -1, count: number): Level | undefined {
  let points = 0;
  let sum = 0;
  let found = 0;
  for (let k = 0; k < 2 * count && found < count; k++) {
    const point = edge + direction * k;
    const value = adjusted[point];
    if (value !== undefined && !Number.isNaN(value)) {
      points += point;
      sum += value;
      found++;
    }
  }
  return found === 0 ? undefined : { point: points / found, value: sum / found };
}
