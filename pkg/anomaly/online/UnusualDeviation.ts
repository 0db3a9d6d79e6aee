import { Novelty } from './Novelty';
import { RecentValues } from './RecentValues';

const MEAN_POINTS = 12;
const SWING_POINTS = 24;

/** What is no newer than something within so many points before it is not new any more, and scores half. */
const REPEAT_POINTS = 60;
const REPEAT_SHARE = 0.5;

/**
 * Looks at a series in five ways and tells how new what it does is: how far it is from its recent level, how far from
 * what any of the last days did at this time, the same on average over a while, how fast it moves, and how much it
 * swings. What was told is told once: after that only more of it counts in full.
 */
export class UnusualDeviation {
  private readonly values = new RecentValues(SWING_POINTS + 1);
  private readonly fromDays = new RecentValues(MEAN_POINTS);
  private readonly fromLevel = new Novelty();
  private readonly fromAnyDay = new Novelty();
  private readonly meanFromDays = new Novelty();
  private readonly change = new Novelty();
  private readonly swing = new Novelty();
  private told = 0;
  private pointsSinceTold = 0;

  /**
   * Judges the next value, then learns it.
   * @param fromLevel its distance from the recent level
   * @param fromAnyDay its distance from what any of the last days did at this time; NaN where that isn't known
   * @returns 0 to 1: 0.5 and more for what is at least as far out as all before
   */
  judge(value: number, fromLevel: number, fromAnyDay: number): number {
    this.values.add(value);
    if (!Number.isNaN(fromAnyDay)) {
      this.fromDays.add(fromAnyDay);
    }
    const novelty = Math.max(
      this.fromLevel.judge(fromLevel),
      this.fromAnyDay.judge(fromAnyDay),
      this.meanFromDays.judge(this.fromDays.size === MEAN_POINTS ? this.fromDays.meanOf(0, MEAN_POINTS) : Number.NaN),
      this.change.judge(this.changeOfMean()),
      this.swing.judge(this.meanMove())
    );
    return this.tellOnce(novelty);
  }

  private tellOnce(novelty: number): number {
    this.pointsSinceTold++;
    if (novelty > this.told || this.pointsSinceTold > REPEAT_POINTS) {
      this.told = novelty;
      this.pointsSinceTold = 0;
      return novelty;
    }
    return REPEAT_SHARE * novelty;
  }

  /** From the mean of the values before the last ones to the mean of the last ones. */
  private changeOfMean(): number {
    const { values } = this;
    return values.size < 2 * MEAN_POINTS
      ? Number.NaN
      : Math.abs(values.meanOf(0, MEAN_POINTS) - values.meanOf(MEAN_POINTS, MEAN_POINTS));
  }

  private meanMove(): number {
    if (this.values.size <= SWING_POINTS) {
      return Number.NaN;
    }
    let sum = 0;
    for (let i = 0; i < SWING_POINTS; i++) {
      sum += Math.abs(this.values.back(i) - this.values.back(i + 1));
    }
    return sum / SWING_POINTS;
  }
}
