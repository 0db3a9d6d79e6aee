import { DAY_MS } from '../../series/durations';

const BIN_COUNT = 48;
const BIN_MS = DAY_MS / BIN_COUNT;
/** Later days change a bin by so much at least, so that it follows a habit that changes. */
const LEAST_SHARE = 0.2;
/** More visits than these give no smaller share. */
const MOST_VISITS = 1 / LEAST_SHARE;
/** The pace is that of the last week, so that weekends do not count for a drift. */
const MOST_CHANGES = 7 * BIN_COUNT;
/** Changes that must have been seen, half a day of them, and how much of their mean square a steady pace explains. */
const LEAST_CHANGES = BIN_COUNT / 2;
const STEADY_SHARE = 0.7;

/**
 * What a feature that grows or shrinks steadily, as a filling disk does, is at each time of a day: where it was at that
 * time lately, carried on at the pace at which each day differs from the one before.
 */
export class DriftingDay {
  private readonly heights = new Float64Array(BIN_COUNT);
  private readonly visits = new Uint8Array(BIN_COUNT);
  private readonly latestValues = new Float64Array(BIN_COUNT);
  private readonly latestTimesMs = new Float64Array(BIN_COUNT);
  private readonly latestPaces = new Float64Array(BIN_COUNT);
  /** How much the feature changes per millisecond. */
  private pace = 0;
  private paceMeanSquare = 0;
  private changeCount = 0;
  private bin = -1;
  private binCount = 0;
  private valueSum = 0;
  private timeSum = 0;
  private isTrusted = true;

  /** Whether each day differs from the one before by much the same. */
  get isSteady(): boolean {
    return this.changeCount >= LEAST_CHANGES && this.pace * this.pace > STEADY_SHARE * this.paceMeanSquare;
  }

  /** What to expect, between the middles of two bins by a straight line; NaN at times of the day not seen yet. */
  at(timeMs: number): number {
    const position = positionOf(timeMs) - 0.5;
    const before = Math.floor(position);
    const share = position - before;
    const first = this.carriedTo(timeMs, (before + BIN_COUNT) % BIN_COUNT);
    const second = this.carriedTo(timeMs, (before + 1) % BIN_COUNT);
    if (Number.isNaN(first) || Number.isNaN(second)) {
      return Number.isNaN(first) ? second : first;
    }
    return (1 - share) * first + share * second;
  }

  /**
   * Takes a value in; a bin is learnt once its time is over.
   * @param isTrusted false where the value may be an anomaly: the pace does not follow it
   */
  learn(timeMs: number, value: number, isTrusted: boolean): void {
    const bin = Math.floor(positionOf(timeMs));
    if (bin !== this.bin) {
      this.closeBin();
      this.bin = bin;
    }
    this.binCount++;
    this.valueSum += value;
    this.timeSum += timeMs;
    this.isTrusted &&= isTrusted;
  }

  /** Takes where the feature was during the last day, and its pace, for the usual ones. */
  settle(): void {
    this.heights.set(this.latestValues);
    const paces = this.latestPaces.filter((_, bin) => this.visits[bin]! > 1);
    const count = Math.max(paces.length, 1);
    this.pace = paces.reduce((sum, pace) => sum + pace, 0) / count;
    this.paceMeanSquare = paces.reduce((sum, pace) => sum + pace * pace, 0) / count;
    this.changeCount = Math.min(this.changeCount, BIN_COUNT);
  }

  private closeBin(): void {
    const { bin, binCount } = this;
    if (binCount > 0) {
      const value = this.valueSum / binCount;
      const timeMs = this.timeSum / binCount;
      if (this.visits[bin] === 0) {
        this.heights[bin] = value;
      } else {
        this.compareWithBefore(bin, timeMs, value);
      }
      this.latestValues[bin] = value;
      this.latestTimesMs[bin] = timeMs;
      this.visits[bin] = Math.min(this.visits[bin]! + 1, MOST_VISITS);
    }
    this.binCount = 0;
    this.valueSum = 0;
    this.timeSum = 0;
    this.isTrusted = true;
  }

  private compareWithBefore(bin: number, timeMs: number, value: number): void {
    const pace = (value - this.latestValues[bin]!) / (timeMs - this.latestTimesMs[bin]!);
    this.latestPaces[bin] = pace;
    if (this.isTrusted) {
      const share = 1 / Math.min(++this.changeCount, MOST_CHANGES);
      this.pace += share * (pace - this.pace);
      this.paceMeanSquare += share * (pace * pace - this.paceMeanSquare);
    }
    const carried = this.carriedTo(timeMs, bin);
    const share = this.isTrusted ? Math.max(1 / (this.visits[bin]! + 1), LEAST_SHARE) : 0;
    this.heights[bin] = carried + share * (value - carried);
  }

  private carriedTo(timeMs: number, bin: number): number {
    const isSeen = this.visits[bin]! > 0;
    return isSeen ? this.heights[bin]! + this.pace * (timeMs - this.latestTimesMs[bin]!) : Number.NaN;
  }
}

/** How many bins of the day are over. */
function positionOf(timeMs: number): number {
  return (((timeMs % DAY_MS) + DAY_MS) % DAY_MS) / BIN_MS;
}
