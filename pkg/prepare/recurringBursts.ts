import type { Burst } from './findOutliers';

const MIN_RECURRENCES = 3;

/** What recurs comes in this share of its cycles at least. */
const MIN_SHARE_OF_CYCLES = 0.5;

/**
 * A job may start a little early or late: this share of its period, one step at least where the period has room for it.
 */
const TOLERANCE_SHARE = 0.01;
const MIN_STEPS_FOR_TOLERANCE = 24;

/**
 * The bursts that come back at the same step of a period, in half of its cycles or more, and three times at least.
 * @param bursts in time order
 * @param periods in steps; the shortest distance between two bursts is tried as well
 */
export function recurringBursts(bursts: readonly Burst[], periods: readonly number[]): ReadonlySet<Burst> {
  const recurring = new Set<Burst>();
  if (bursts.length < MIN_RECURRENCES) {
    return recurring;
  }
  const distances = bursts.slice(1).map(({ from }, k) => from - bursts[k]!.from);
  for (const period of new Set([...periods, Math.min(...distances)])) {
    for (const burst of bursts) {
      const alike = bursts.filter(({ from }) => isSameStep(from - burst.from, period));
      const cycles = Math.round((alike.at(-1)!.from - alike[0]!.from) / period) + 1;
      if (alike.length >= MIN_RECURRENCES && alike.length >= MIN_SHARE_OF_CYCLES * cycles) {
        alike.forEach((same) => recurring.add(same));
      }
    }
  }
  return recurring;
}

function isSameStep(distance: number, period: number): boolean {
  const tolerance = period < MIN_STEPS_FOR_TOLERANCE ? 0 : Math.max(1, TOLERANCE_SHARE * period);
  return Math.abs(distance - Math.round(distance / period) * period) <= tolerance;
}
