import type { AnomalyKind } from '../AnomalyKind';
import type { FeatureContribution } from '../FeatureContribution';
import type { Severity } from '../Severity';

/** One alarm from its first point to its last: what a person on call reads. */
export interface Incident {
  readonly startMs: number;
  /** Where the score was highest. */
  readonly peakMs: number;
  /** Time of the last anomalous point; undefined while the alarm is open at the samples' end. */
  readonly endMs: number | undefined;
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
  /** Which series made it strange, most to least, where several were judged together. */
  readonly contributions: readonly FeatureContribution[];
}
