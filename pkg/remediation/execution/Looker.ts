import type { RunRecord } from '../../store/records/RunRecord';
import type { PolicyStep } from '../policies/Policy';
import type { Look } from '../runs/Look';

/** Sees whether what was done to a subject helped. */
export interface Looker {
  /** Never throws for what a person has to mend: that is the look's problem. */
  look(run: RunRecord, helped: NonNullable<PolicyStep['helped']>, nowMs: number): Promise<Look>;
}
