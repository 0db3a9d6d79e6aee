import { naiveScale } from '../../pkg/forecast/scores/naiveScale';
import { HOUR_MS } from '../../pkg/series/durations';
import { readM4Hourly } from './m4Hourly';
import type { Split } from './Split';

/** The competition's horizon for hourly series, and the season its scores are scaled by. */
export const HORIZON_STEPS = 48;
export const DAY_STEPS = 24;

/** The competition's own task: forecast the two days after each series. */
export function m4Splits(): Split[] {
  return readM4Hourly().map(({ id, train, test }) => toSplit(id, train, test));
}

/**
 * The same task two days earlier, inside the series: what is tuned on the competition's days can be checked on these.
 */
export function earlierM4Splits(): Split[] {
  return readM4Hourly().map(({ id, train }) =>
    toSplit(id, train.subarray(0, -HORIZON_STEPS), train.subarray(-HORIZON_STEPS))
  );
}

function toSplit(id: string, train: Float64Array, test: Float64Array): Split {
  return { id, startMs: 0, stepMs: HOUR_MS, train, test, scale: naiveScale(train, DAY_STEPS) };
}
