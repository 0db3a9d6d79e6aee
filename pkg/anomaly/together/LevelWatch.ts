import { median } from '../../prepare/median';
import { ROUNDING_SHARE } from '../../prepare/roundingShare';

/** The last so many values are averaged: a short window is soon filled by what is grave, a long one sees what is slight. */
const WINDOWS = [5, 20] as const;
const LONGEST = Math.max(...WINDOWS);
/** Values that must have been learnt from before a distance tells anything. */
const MIN_LEARNT = 60;
/** One value moves the averages by no more than so many of the usual distances of a single value. */
const CLIPPED_DISTANCES = 8;
/** Stranger than this is not told apart: its squares must not overflow. */
const MOST_STRANGE = 1e6;

/**
 * Watches whether a feature stays on its level: how far the averages of its last values are from it, measured by how
 * far they usually are. A feature that wanders usually is far, so that it takes more to be strange.
 */
export class LevelWatch {
  private readonly latest = new Float64Array(LONGEST);
  /** The latest values, each no farther away than one value may move the averages. */
  private readonly recent = new Float64Array(LONGEST);
  private readonly distances = new Float64Array(WINDOWS.length);
  private readonly meanSquares = new Float64Array(WINDOWS.length);
  private level = 0;
  private seen = 0;
  private learnt = 0;
  private latestDistance = 0;
  private valueMeanSquare = 0;
  private farthest = 0;

  /** What the next value is expected to be, its cycles taken out; NaN before a window has been learnt from. */
  get expected(): number {
    return this.learnt < 2 ? Number.NaN : this.level;
  }

  /** How far the latest value is from the level. */
  get error(): number {
    return this.latestDistance;
  }

  /** How far the latest values are from the level on average, signed. */
  get distance(): number {
    return this.distances[WINDOWS.length - 1]!;
  }

  /** How far they usually are. */
  get usualDistance(): number {
    return Math.sqrt(this.meanSquares[WINDOWS.length - 1]!);
  }

  /** How far a single value usually is. */
  get usualError(): number {
    return Math.sqrt(this.valueMeanSquare);
  }

  /** How far the latest values are from the level, in usual distances: the most of all windows, 0 while too little is known. */
  get strangeness(): number {
    return this.farthest;
  }

  get isReady(): boolean {
    return this.learnt >= MIN_LEARNT;
  }

  /**
   * Measures the next value.
   * @param value its cycles taken out
   * @param measured as it came; where it never was negative, what goes up may go far, as counts and durations do
   */
  observe(value: number, measured: number, isNeverNegative: boolean): void {
    if (this.seen === 0) {
      this.level = value;
    }
    this.latestDistance = value - this.level;
    const floor = ROUNDING_SHARE * Math.abs(measured - this.latestDistance);
    this.latest[this.seen % LONGEST] = value;
    this.recent[this.seen++ % LONGEST] = this.level + this.clip(this.latestDistance, floor);
    this.farthest = 0;
    for (let window = 0; window < WINDOWS.length; window++) {
      const distance = this.averageOf(Math.min(WINDOWS[window]!, this.seen)) - this.level;
      this.distances[window] = distance;
      if (this.isReady && this.usualError > 0 && Math.abs(distance) > floor) {
        const usual = Math.max(this.usualDistanceOf(window), floor);
        const skew = isNeverNegative ? skewFactor(distance, Math.max(measured - this.latestDistance, usual)) : 1;
        const strangeness = Math.min((skew * Math.abs(distance)) / usual, MOST_STRANGE);
        this.farthest = Math.max(this.farthest, strangeness);
      }
    }
  }

  /** Learns from the value observed last, by a share that becomes no less than one in so many values. */
  learn(memoryValues: number): void {
    if (this.seen < LONGEST) {
      return;
    }
    const share = 1 / Math.min(++this.learnt, memoryValues);
    this.level += share * this.distance;
    for (let window = 0; window < WINDOWS.length; window++) {
      this.meanSquares[window] = blend(this.meanSquares[window]!, this.distances[window]!, share);
    }
    this.valueMeanSquare = blend(this.valueMeanSquare, this.latestDistance, share);
  }

  /** Takes the level of the latest values for the new one, however far away it is. */
  settle(): void {
    if (this.seen > 0) {
      const latest = this.latest.subarray(0, this.seen);
      const middle = median(latest);
      this.settleAt(middle);
      latest.forEach((value, place) => {
        this.recent[place] = middle + this.clip(value - middle, 0);
      });
      this.level = this.averageOf(latest.length);
    }
  }

  /** Takes a level for the new one, and the feature to stand on it. */
  settleAt(level: number): void {
    this.level = level;
    this.recent.fill(level);
    this.distances.fill(0);
  }

  /** Takes the latest distance for a usual one, and so those up to `strangeness` times it. */
  accept(strangeness: number): void {
    for (let window = 0; window < WINDOWS.length; window++) {
      const usual = this.distances[window]! / strangeness;
      this.meanSquares[window] = Math.max(this.meanSquares[window]!, usual * usual);
    }
  }

  /** Averages can't be known to be nearer than those of values that have nothing to do with each other. */
  private usualDistanceOf(window: number): number {
    return Math.max(Math.sqrt(this.meanSquares[window]!), this.usualError / Math.sqrt(WINDOWS[window]!));
  }

  /** What never moved before has no usual distance yet: its first move is learnt and does not count. */
  private clip(distance: number, floor: number): number {
    if (!this.isReady) {
      return distance;
    }
    const most = CLIPPED_DISTANCES * Math.max(this.usualError, floor);
    return Math.max(-most, Math.min(most, distance));
  }

  private averageOf(count: number): number {
    let sum = 0;
    for (let age = 1; age <= count; age++) {
      sum += this.recent[(this.seen - age) % LONGEST]!;
    }
    return sum / count;
  }
}

/** The mean square after one more distance. */
function blend(meanSquare: number, distance: number, share: number): number {
  return (1 - share) * (meanSquare + share * distance * distance);
}

/**
 * What a distance counts for where the spread grows with the level, as a count's does: its size on a scale of square
 * roots (Anscombe, 1948), of its size as it is.
 */
function skewFactor(distance: number, expected: number): number {
  return distance > 0 ? 2 / (1 + Math.sqrt(1 + distance / expected)) : 1;
}
