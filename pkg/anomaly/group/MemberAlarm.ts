/** Points inside the band that close an alarm. */
const CLOSING_POINTS = 3;

/** So many half-widths from the centre are far: half the points are enough to open an alarm. */
const FAR = 2;

/** Whether one member of a group is unlike the others, with hysteresis. */
export class MemberAlarm {
  /** 1 while an alarm is open about a member above its group, -1 below, 0 where none is. */
  direction: -1 | 0 | 1 = 0;
  /** The furthest it was since it left the band, in half-widths. */
  peak = 0;
  private outsidePoints = 0;
  private insidePoints = 0;

  /**
   * @param reach distance from the centre in half-widths of the band: up to 1 is inside
   * @param side 1 above the centre, -1 below
   * @param neededPoints outside that open an alarm
   */
  leave(reach: number, side: 1 | -1, neededPoints: number): void {
    this.insidePoints = 0;
    this.outsidePoints++;
    this.peak = Math.max(this.peak, reach);
    const weight = reach >= FAR ? 2 : 1;
    if (this.direction !== 0 || weight * this.outsidePoints >= neededPoints) {
      this.direction = side;
    }
  }

  /**
   * Takes in a point inside the band, or none.
   * @returns how many points a stray lasted whose alarm closes with this one, otherwise 0
   */
  stay(): number {
    this.insidePoints++;
    if (this.direction !== 0 && this.insidePoints < CLOSING_POINTS) {
      return 0;
    }
    const ended = this.direction === 0 ? 0 : this.outsidePoints;
    this.clear();
    return ended;
  }

  /** Ends whatever is open. */
  clear(): void {
    this.direction = 0;
    this.peak = 0;
    this.outsidePoints = 0;
    this.insidePoints = 0;
  }
}
