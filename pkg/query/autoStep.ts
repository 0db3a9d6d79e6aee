import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, WEEK_MS } from '../series/durations';
import { MAX_POINTS_PER_SERIES } from '../series/limits';

/** Steps that divide an hour, a day or a week without rest, so that seasons are whole numbers of steps. */
const NICE_STEPS_MS = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND_MS),
  ...[1, 2, 5, 10, 15, 20, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR_MS),
  DAY_MS,
  WEEK_MS,
];

/** A fortnight at ten minutes: enough for daily and weekly seasons, and a fit of milliseconds. */
const TARGET_POINTS = 2_016;

/** A forecast of fewer points than this is too coarse to draw or to alert on. */
const MIN_HORIZON_STEPS = 6;

/** A season of fewer points than this loses its shape. */
const MIN_SEASON_STEPS = 4;

export interface AutoStepInput {
  readonly historyMs: number;
  readonly horizonMs: number;
  /** All that is asked of the source: the history and the part of the time range before it. */
  readonly sourceSpanMs: number;
  /** Given seasons; empty where they are to be found. */
  readonly seasonsMs: readonly number[];
  /** The source's own finest step. */
  readonly minStepMs: number;
}

/**
 * A step that gives about 2,000 points of history, enough of them in the horizon and in each season, and never more
 * than a series may have.
 * @returns a step in milliseconds that divides an hour, a day or a week where it can
 */
export function autoStep(input: AutoStepInput): number {
  const finest = Math.max(
    input.minStepMs,
    niceStepAtLeast(Math.max(input.sourceSpanMs, input.horizonMs) / MAX_POINTS_PER_SERIES)
  );
  const wished = niceStepAtLeast(Math.max(input.historyMs, input.horizonMs) / TARGET_POINTS);
  const coarsest = niceStepAtMost(
    Math.min(input.horizonMs / MIN_HORIZON_STEPS, ...input.seasonsMs.map((seasonMs) => seasonMs / MIN_SEASON_STEPS))
  );
  return Math.max(finest, Math.min(wished, coarsest));
}

/** The smallest nice step that is `stepMs` or longer; whole weeks past a week. */
export function niceStepAtLeast(stepMs: number): number {
  return NICE_STEPS_MS.find((nice) => nice >= stepMs) ?? Math.ceil(stepMs / WEEK_MS) * WEEK_MS;
}

/** The largest nice step that is `stepMs` or shorter; a second at least. */
export function niceStepAtMost(stepMs: number): number {
  return NICE_STEPS_MS.findLast((nice) => nice <= stepMs) ?? SECOND_MS;
}
