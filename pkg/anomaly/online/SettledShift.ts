import { DAY_MS, HOUR_MS } from '../../series/durations';
import { RecentValues } from './RecentValues';

/** Before a day came twice, the difference of day and night looks like a shift. */
const MIN_HISTORY_MS = 2 * DAY_MS;

/** A new level is learnt once it held for so many points, over so long a time. */
const MIN_POINTS = 60;
const MIN_MS = HOUR_MS;

/** Share of the values since the alarm opened that have to lie on one side of what was expected. */
const MIN_ONE_SIDED_SHARE = 0.8;

/** Watches an open alarm and tells when its series has moved to another level for good. */
export class SettledShift {
  /** The last values' distances from what was expected. */
  readonly errors = new RecentValues(MIN_POINTS);
  private firstMs = Number.NaN;
  private startMs = Number.NaN;
  private points = 0;
  private above = 0;
  private below = 0;

  /** Forgets what was watched, as the alarm closed. */
  reset(): void {
    this.errors.clear();
    this.startMs = Number.NaN;
    this.points = 0;
    this.above = 0;
    this.below = 0;
  }

  /** The first time that the series had a value. */
  begin(timeMs: number): void {
    if (Number.isNaN(this.firstMs)) {
      this.firstMs = timeMs;
    }
  }

  /**
   * @param error distance of the value from what was expected
   * @param isFar whether that is too far for an alarm to end
   * @returns whether the level has settled at another one
   */
  add(timeMs: number, error: number, isFar: boolean): boolean {
    if (this.points === 0) {
      this.startMs = timeMs;
    }
    this.points++;
    this.above += Number(isFar && error > 0);
    this.below += Number(isFar && error < 0);
    this.errors.add(error);
    return (
      this.points >= MIN_POINTS &&
      timeMs - this.startMs >= MIN_MS &&
      timeMs - this.firstMs >= MIN_HISTORY_MS &&
      Math.max(this.above, this.below) >= MIN_ONE_SIDED_SHARE * this.points
    );
  }
}
