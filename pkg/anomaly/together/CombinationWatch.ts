import { DAY_MS, WEEK_MS } from '../../series/durations';
import { seededRandom } from '../../series/seededRandom';
import type { FittedIsolationForest } from '../forest/FittedIsolationForest';
import { IsolationForest } from '../forest/IsolationForest';

/** Time is told to the forest once a cycle has come round twice: before, each new hour is unlike the ones before it. */
const CYCLES_TO_TELL = 2;
const TIME_FEATURES = 4;
const KEPT_ROWS = 1_024;
const LEAST_ROWS = 100;
/** The forest is grown anew after so many rows, and from `KEPT_ROWS` on after as many as are kept. */
const ROWS_TO_REGROW = 256;
const SEED = 1;
/** The share of strange rows is averaged over so many. */
const SHARE_ROWS = 20;
/** A share of strange rows up to here is usual: the forest takes a tenth of what it knows to be strange. */
const USUAL_SHARE = 0.3;
/** What a whole stretch of strange rows adds to the features' own strangeness. */
const WEIGHT = 0.5;

/**
 * Watches whether the features stand together as they usually do, with an isolation forest over where each stands and
 * the time of day and week. It is grown anew, on a schedule, from a random choice of past rows in which newer ones
 * replace older ones.
 */
export class CombinationWatch {
  private readonly random = seededRandom(SEED);
  private readonly columns: Float64Array[];
  private readonly row: Float64Array;
  private keptCount = 0;
  private untilRegrowth = LEAST_ROWS;
  private forest: FittedIsolationForest | undefined;
  private strangeShare = 0;

  constructor(private readonly featureCount: number) {
    this.columns = Array.from({ length: featureCount + TIME_FEATURES }, () => new Float64Array(KEPT_ROWS));
    this.row = new Float64Array(featureCount + TIME_FEATURES);
  }

  /** How many times stranger the features are for standing together as they do: 1 where that is usual. */
  get emphasis(): number {
    return 1 + WEIGHT * Math.max(0, this.strangeShare - USUAL_SHARE);
  }

  /**
   * Judges the next row.
   * @param standardised how far each feature is from what is usual for it; NaN where that is not known
   * @param elapsedMs since the first row
   */
  observe(timeMs: number, elapsedMs: number, standardised: ArrayLike<number>): void {
    const { row, featureCount, forest } = this;
    row.set(standardised);
    this.tellTime(featureCount, timeMs, DAY_MS, elapsedMs);
    this.tellTime(featureCount + 2, timeMs, WEEK_MS, elapsedMs);
    if (forest !== undefined) {
      const isStrange = forest.scoreRow(row) > forest.threshold;
      this.strangeShare += (Number(isStrange) - this.strangeShare) / SHARE_ROWS;
    }
  }

  /** Keeps the row observed last as one of the usual ones. */
  learn(): void {
    const place = this.keptCount < KEPT_ROWS ? this.keptCount++ : Math.floor(this.random() * KEPT_ROWS);
    this.columns.forEach((column, feature) => {
      column[place] = this.row[feature]!;
    });
    if (--this.untilRegrowth === 0) {
      this.regrow();
      this.untilRegrowth = this.keptCount < KEPT_ROWS ? ROWS_TO_REGROW : KEPT_ROWS;
    }
  }

  /** How much each feature has to do with how the forest sees the row observed last; undefined before there is a forest. */
  shares(): Float64Array | undefined {
    return this.forest?.shares(this.row).subarray(0, this.featureCount);
  }

  private regrow(): void {
    const kept = this.columns.map((column) => column.subarray(0, this.keptCount));
    const doesVary = kept.some((column) => column.some((value) => value !== column[0] && !Number.isNaN(value)));
    this.forest = doesVary ? new IsolationForest({ seed: SEED }).fit(kept) : undefined;
  }

  private tellTime(place: number, timeMs: number, cycleMs: number, elapsedMs: number): void {
    const isTold = elapsedMs >= CYCLES_TO_TELL * cycleMs;
    const angle = (2 * Math.PI * (timeMs % cycleMs)) / cycleMs;
    this.row[place] = isTold ? Math.sin(angle) : Number.NaN;
    this.row[place + 1] = isTold ? Math.cos(angle) : Number.NaN;
  }
}
