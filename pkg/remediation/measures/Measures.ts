import type { RunState, TriggerKind } from '../../store/records/RunRecord';

/** How well remediation did over a stretch of time. */
export interface Measures {
  readonly fromMs: number;
  readonly toMs: number;
  readonly runs: number;
  readonly byState: Readonly<Partial<Record<RunState, number>>>;
  readonly byTrigger: Readonly<Partial<Record<TriggerKind, number>>>;
  /** From the problem's beginning to the decision; undefined where no run tells. Milliseconds. */
  readonly meanTimeToDetectMs: number | undefined;
  /** From the problem's beginning to seeing that it is over; healed runs only. Milliseconds. */
  readonly meanTimeToRepairMs: number | undefined;
  /** Healed among those that were watched, 0 to 1. */
  readonly successRate: number | undefined;
}
