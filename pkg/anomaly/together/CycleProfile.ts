/** Later cycles change a profile by so much at least, so that it follows a habit that changes. */
const LEAST_SHARE = 0.2;

/** More visits than these give no smaller share. */
const MOST_VISITS = 1 / LEAST_SHARE;

/** What a feature does at each time of a cycle, such as a day, as a distance from its level. */
export class CycleProfile {
  private readonly heights: Float64Array;
  private readonly visits: Uint8Array;
  private heightSum = 0;
  private visitedCount = 0;
  private bin = -1;
  private binCount = 0;
  private valueSum = 0;
  private errorSum = 0;
  private trust = 1;

  /** @param offsetMs where a cycle starts, in Unix ms */
  constructor(
    private readonly cycleMs: number,
    private readonly binCountOfCycle: number,
    private readonly offsetMs: number
  ) {
    this.heights = new Float64Array(binCountOfCycle);
    this.visits = new Uint8Array(binCountOfCycle);
  }

  /** The distance from the level, between the middles of two bins by a straight line; 0 at times not seen yet. */
  at(timeMs: number): number {
    const position = this.positionOf(timeMs) - 0.5;
    const before = Math.floor(position);
    const share = position - before;
    return (1 - share) * this.heightOf(before) + share * this.heightOf(before + 1);
  }

  /**
   * Takes a value in; a bin is learnt once its time is over, on its first visit from the values, later from the errors.
   * @param error how far the value is from the one expected by this profile
   * @param trust 0 to 1, less where the value may be an anomaly
   */
  learn(timeMs: number, value: number, error: number, trust: number): void {
    const bin = Math.floor(this.positionOf(timeMs)) % this.binCountOfCycle;
    if (bin !== this.bin) {
      this.closeBin();
      this.bin = bin;
    }
    this.binCount++;
    this.valueSum += value;
    this.errorSum += error;
    this.trust = Math.min(this.trust, trust);
  }

  private closeBin(): void {
    if (this.binCount > 0) {
      const visits = this.visits[this.bin]!;
      const share = this.trust * Math.max(1 / (visits + 1), LEAST_SHARE);
      const change = (visits === 0 ? this.valueSum : share * this.errorSum) / this.binCount;
      this.heights[this.bin] = this.heights[this.bin]! + change;
      this.heightSum += change;
      this.visitedCount += Number(visits === 0);
      this.visits[this.bin] = Math.min(visits + 1, MOST_VISITS);
    }
    this.binCount = 0;
    this.valueSum = 0;
    this.errorSum = 0;
    this.trust = 1;
  }

  private positionOf(timeMs: number): number {
    const phaseMs = (timeMs - this.offsetMs) % this.cycleMs;
    return ((phaseMs + this.cycleMs) % this.cycleMs) * (this.binCountOfCycle / this.cycleMs);
  }

  private heightOf(place: number): number {
    const bin = (place + this.binCountOfCycle) % this.binCountOfCycle;
    return this.visits[bin] === 0 ? 0 : this.heights[bin]! - this.heightSum / this.visitedCount;
  }
}
