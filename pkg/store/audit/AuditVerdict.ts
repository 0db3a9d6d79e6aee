import type { AuditProblem } from './AuditProblem';

/** What came of looking through the chain of one organization. */
export interface AuditVerdict {
  /** How many were looked at, up to the first break. */
  readonly entries: number;
  /** Of the last entry, as the store has it; undefined where nothing was ever written. */
  readonly headHash: string | undefined;
  /** Whether the chain passes through the hash that was asked for, which was noted down from an earlier look. */
  readonly holdsExpected: boolean;
  readonly problem: AuditProblem | undefined;
}
