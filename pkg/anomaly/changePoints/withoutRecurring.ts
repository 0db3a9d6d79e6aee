import type { ChangePoint } from './ChangePoint';

/** A change at least this large, compared with another, may be the same one come round again. */
const ALIKE_SHARE = 0.5;

/** In between the level has come back by this share at least, whatever else changed meanwhile. */
const WAY_BACK_SHARE = 0.25;

/** What comes round again may come so much of its period earlier or later, and so many points. */
const SLACK_SHARE = 0.02;
const SLACK_POINTS = 2;

/**
 * Leaves out the changes that come round again a period later, such as the fall at each weekend of a history too short
 * to tell the week's season. A level that rises again and again without coming back, as stairs do, stays.
 * @param changes in time order
 * @param periods in points
 */
export function withoutRecurring(changes: readonly ChangePoint[], periods: readonly number[]): ChangePoint[] {
  const recurring = new Set<ChangePoint>();
  changes.forEach((later, place) => {
    for (const earlier of changes.slice(0, place)) {
      if (isPeriod(later.index - earlier.index, periods) && isAgain(earlier, later)) {
        recurring.add(earlier).add(later);
      }
    }
  });
  return changes.filter((change) => !recurring.has(change));
}

function isPeriod(distance: number, periods: readonly number[]): boolean {
  return periods.some((period) => Math.abs(distance - period) <= Math.max(SLACK_POINTS, SLACK_SHARE * period));
}

function isAgain(earlier: ChangePoint, later: ChangePoint): boolean {
  const share = later.size / earlier.size;
  const wayBack = (earlier.after - later.before) / earlier.size;
  return share >= ALIKE_SHARE && share <= 1 / ALIKE_SHARE && wayBack >= WAY_BACK_SHARE;
}
