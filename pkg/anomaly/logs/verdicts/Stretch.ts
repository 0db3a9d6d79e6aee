import type { LogFinding } from '../LogFinding';

/** Steps in a row in which a pattern, or all lines together, are unusual in one way. */
export interface Stretch {
  readonly kind: LogFinding['kind'];
  readonly fromStep: number;
  /** The first step after it. */
  readonly toStep: number;
  readonly severity: LogFinding['severity'];
  /** From `ALARM_SCORE` to 1. */
  readonly score: number;
}
