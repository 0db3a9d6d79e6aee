/** Runs are the habit of a series where more than this share of its points belongs to some. */
const HABITUAL_SHARE = 0.1;
const SHARE_MEMORY_POINTS = 4_000;

/** Where they are the habit, a run is unusual that is so many times as long as the longest before it. */
const TIMES_LONGEST = 3;
/** The longest run fades to half in 6,931 points. */
const FADE = 0.9999;

/**
 * Counts how long something lasts, in points, and tells when it lasts longer than it should: at once where there hardly
 * were any runs, after the longest of them where they are the habit, such as values that come by day only.
 */
export class UnusualRun {
  private length = 0;
  private longest = 0;
  private tolerated = 0;
  private share = 0;
  private points = 0;
  private others = 0;

  /**
   * @param minPoints a shorter run is never unusual
   * @param minOthers points outside of runs to have seen before any run is unusual
   */
  constructor(
    private readonly minPoints: number,
    private readonly minOthers: number
  ) {}

  get isUnusual(): boolean {
    return this.others >= this.minOthers && this.length >= this.limit;
  }

  /** @param goesOn whether this point belongs to the run */
  add(goesOn: boolean): void {
    this.points++;
    this.share += (Number(goesOn) - this.share) / Math.min(this.points, SHARE_MEMORY_POINTS);
    this.longest *= FADE;
    if (goesOn) {
      this.length++;
      return;
    }
    this.others++;
    this.longest = Math.max(this.longest, this.length);
    this.length = 0;
  }

  /** Takes a run as long as this one for normal from now on. */
  tolerate(): void {
    this.tolerated = Math.max(this.tolerated, this.length + 1);
  }

  private get limit(): number {
    const habit = this.share < HABITUAL_SHARE ? 0 : TIMES_LONGEST * this.longest;
    return Math.max(this.minPoints, this.tolerated, habit);
  }
}
