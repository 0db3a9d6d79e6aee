import type { LogFinding } from '../../anomaly/logs/LogFinding';

/** Something unusual in logs, with how often its pattern came; NaN where it is about all lines. */
export interface LogIncident {
  readonly finding: LogFinding;
  /** Start of the step with the most lines, Unix ms. */
  readonly peakMs: number;
  /** Lines in that step, and how many were expected. */
  readonly actual: number;
  readonly expected: number;
  /** The highest of its steps. */
  readonly score: number;
}
