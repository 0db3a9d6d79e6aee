import type { AnomalyKind } from '../AnomalyKind';
import type { FeatureContribution } from '../FeatureContribution';
import type { Severity } from '../Severity';

/** One alarm from its first point to its last: what a person on call reads. */
export interface Incident {
  readonly startMs: number;
  /** Where the score was highest among the values outside their band, or among all where none is. */
  readonly peakMs: number;
  /** Time of the last point that is unusual itself; undefined while the alarm is open at the samples' end. */
  readonly endMs: number | undefined;
  /** Time of the last point so far that is unusual itself, open or not. */
  readonly lastMs: number;
  /**
   * When what is unusual began, at the alarm or before it: the first of the values that stand still, or the last value
   * before none came.
   */
  readonly sinceMs: number;
  readonly severity: Exclude<Severity, 'none'>;
  readonly kind: Exclude<AnomalyKind, 'none'>;
  /** 1 above what was expected, -1 below. */
  readonly direction: 1 | -1;
  readonly pointCount: number;
  /** Of the peak. */
  readonly score: number;
  readonly actual: number;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  /** What was expected as the alarm opened, and the median of what came during it; NaN where there is none. */
  readonly levelBefore: number;
  readonly levelDuring: number;
  /** Time of the last earlier value as far out as the peak, or of the first value; undefined where that is not long ago. */
  readonly recordSinceMs: number | undefined;
  /** Usual time between two values, or between two changes where it stands still; undefined where it can't be told. */
  readonly usualGapMs: number | undefined;
  /** Which series made it strange, most to least, where several were judged together. */
  readonly contributions: readonly FeatureContribution[];
}
