/** Points a member has to stay outside before an alarm, at the least and at most. */
const LEAST_POINTS = 2;
const MOST_POINTS = 12;

/** How much longer strays have to last after one that alarmed and was over soon. */
const GROWTH = 1.5;

/** Points of time over which such a stray is forgotten. */
const MEMORY_POINTS = 500;
const KEPT_SHARE = 1 - 1 / MEMORY_POINTS;

/**
 * How long members of a group stray without anything being wrong: where many short strays alarmed, such as restarts at
 * different times or single errors among zeros, the next has to last longer than those did.
 */
export class StrayHabit {
  private points = LEAST_POINTS;

  /** Points outside that open an alarm. */
  get neededPoints(): number {
    return this.points;
  }

  /** @param points that a stray lasted whose alarm is over; 0 for none */
  learn(points: number): void {
    if (points > 0 && points <= MOST_POINTS) {
      this.points = Math.min(MOST_POINTS, GROWTH * this.points);
    }
  }

  /** Forgets a little, with each point of time. */
  age(): void {
    this.points = LEAST_POINTS + (this.points - LEAST_POINTS) * KEPT_SHARE;
  }
}
