import type { BacktestPlan } from './backtest';

/** Fewer points than this leave a model nothing to learn from. */
const MIN_TRAINING_POINTS = 3;

/** A backtest learns from two cycles of the longest season at least, where the history has a third to test with. */
const MIN_TRAINING_CYCLES = 2;

/** Share of the history that the first origin learns from, where the horizon leaves it. */
const FIRST_ORIGIN_SHARE = 0.5;

/** More origins see these shares of the horizon only, but also what changed lately. */
const LATE_SHARES = [0.5, 0.25, 0.125];

/**
 * Spreads origins evenly over the history's later part, the last of them as late as its horizon allows, and adds a few
 * later still. A horizon too long for that is cut to what the history can test.
 * @param length points of the history, four or more
 * @param seasonSteps ascending
 * @returns one origin or more, each with one measurable step or more
 */
export function planBacktest(
  length: number,
  horizonSteps: number,
  seasonSteps: readonly number[],
  maxOrigins: number
): BacktestPlan {
  const seasonPoints =
    MIN_TRAINING_CYCLES * (seasonSteps.findLast((steps) => (MIN_TRAINING_CYCLES + 1) * steps <= length) ?? 0);
  const firstOrigin = Math.max(MIN_TRAINING_POINTS, seasonPoints, Math.ceil(FIRST_ORIGIN_SHARE * length));
  const testable = length - firstOrigin;
  const steps = Math.min(horizonSteps, Math.max(1, Math.ceil(testable / 2)));
  const span = testable - steps;
  const count = Math.min(maxOrigins, span + 1);
  const origins = Array.from({ length: count }, (_, k) =>
    count === 1 ? firstOrigin + span : firstOrigin + Math.round((k * span) / (count - 1))
  );
  const lateOrigins = LATE_SHARES.map((share) => length - Math.round(share * steps)).filter(
    (origin) => origin > origins.at(-1)! && origin < length
  );
  return { origins: [...origins, ...new Set(lateOrigins)], steps };
}
