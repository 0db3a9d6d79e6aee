import { RecentValues } from './RecentValues';

/** A new level is learnt once it held for so many points, over so long a time. */
const MIN_POINTS = 60;
const MIN_MS = 3_600_000;

/** Share of the values since the alarm opened that have to lie on one side of what was expected. */
const MIN_ONE_SIDED_SHARE = 0.8;

/** Watches an open alarm and tells when its series has moved to another level for good. */
export class SettledShift {
  /** The last values at the new level. */
  readonly values = new RecentValues(MIN_POINTS);
  private startMs = Number.NaN;
  private points = 0;
  private above = 0;
  private below = 0;

  /** Forgets what was watched, as the alarm closed. */
  reset(): void {
    this.values.clear();
    this.startMs = Number.NaN;
    this.points = 0;
    this.above = 0;
    this.below = 0;
  }

  /**
   * @param side 1 where the value is far above what was expected, -1 far below, 0 near to it
   * @returns whether the level has settled at another one
   */
  add(timeMs: number, value: number, side: number): boolean {
    if (this.points === 0) {
      this.startMs = timeMs;
    }
    this.points++;
    this.above += Number(side > 0);
    this.below += Number(side < 0);
    this.values.add(value);
    return (
      this.points >= MIN_POINTS &&
      timeMs - this.startMs >= MIN_MS &&
      Math.max(this.above, this.below) >= MIN_ONE_SIDED_SHARE * this.points
    );
  }
}
