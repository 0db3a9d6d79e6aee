import type { Cluster } from './Cluster';

/** Points over which the spread is averaged: a day of five minutes each. */
const MEMORY_POINTS = 288;
const KEPT_SHARE = 1 - 1 / MEMORY_POINTS;

/** The standard deviation that so many independent differences tell is still doubtful. */
const ENOUGH_DIFFERENCES = 30;

/** So many differences' worth of doubt widens the spread while few were seen. */
const DOUBT_DIFFERENCES = 10;

/** How far members of a group usually stand from each other, learnt point by point. */
export class SiblingSpread {
  private squares = 0;
  private differences = 0;

  /** Whether too little was seen yet to rely on it. */
  get isLearning(): boolean {
    return this.differences < ENOUGH_DIFFERENCES;
  }

  /**
   * The standard deviation among members, wider while few were seen.
   * @param memberCount how many stand together now
   */
  deviation(memberCount: number): number {
    const doubt = 1 + DOUBT_DIFFERENCES / (this.differences + memberCount - 1);
    return this.differences > 0 ? doubt * Math.sqrt(this.squares / this.differences) : 0;
  }

  /** Takes in the members that stand together at one time. */
  learnCluster(sorted: Float64Array, { first, last }: Cluster): void {
    const count = last - first + 1;
    let mean = 0;
    for (let place = first; place <= last; place++) {
      mean += sorted[place]! / count;
    }
    let squares = 0;
    for (let place = first; place <= last; place++) {
      squares += (sorted[place]! - mean) ** 2;
    }
    this.squares = KEPT_SHARE * this.squares + squares;
    this.differences = KEPT_SHARE * this.differences + count - 1;
  }
}
