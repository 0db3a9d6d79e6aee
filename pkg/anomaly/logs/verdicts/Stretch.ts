import type { LogFindingKind } from '../LogFinding';

/** Steps in a row in which a pattern, or all lines together, are unusual in one way. */
export interface Stretch {
  readonly kind: LogFindingKind;
  readonly fromStep: number;
  /** The first step after it. */
  readonly toStep: number;
  /** Index into `SEVERITIES`. */
  readonly severity: 1 | 2;
  /** From 0.5, where alarms begin, to 1. */
  readonly score: number;
}
