import type { RunRecord, RunState, TriggerKind } from '../records/RunRecord';

export interface RunFilter {
  readonly states?: readonly RunState[];
  readonly policyId?: string;
  readonly subject?: string;
  readonly trigger?: TriggerKind;
  /** In policy name, subject, reason and labels. */
  readonly search?: string;
  readonly fromMs?: number;
  readonly toMs?: number;
  /** Decided before this run: the next page. */
  readonly beforeId?: string;
  readonly limit: number;
}

/** How often a policy and its subject were acted on: what limits are checked against. */
export interface RecentRuns {
  /** Runs of the policy decided since the time asked for, refused, expired and dry ones left out. */
  readonly count: number;
  /** The newest such run on this subject by any policy, and on this target whatever the subject. */
  readonly lastOnSubjectMs: number | undefined;
  readonly lastOnTargetMs: number | undefined;
  /** An open run of the policy on the subject. */
  readonly openRunId: string | undefined;
}

export interface RunTable {
  /** @returns false where the organization has a run of this policy for this occurrence already; nothing is written then */
  insert(run: RunRecord): Promise<boolean>;
  update(run: RunRecord): Promise<void>;
  find(orgId: number, id: string): Promise<RunRecord | undefined>;
  /** Newest first. */
  list(orgId: number, filter: RunFilter): Promise<RunRecord[]>;
  /** Open runs of all organizations that have to be looked at, the longest due first. */
  due(nowMs: number, limit: number): Promise<RunRecord[]>;
  recent(
    orgId: number,
    about: { readonly policyId: string; readonly subject: string; readonly targetId: string; readonly sinceMs: number }
  ): Promise<RecentRuns>;
  /** Ended runs of a stretch of time, oldest first, for the measures. */
  ended(orgId: number, fromMs: number, toMs: number): Promise<RunRecord[]>;
  /** Removes runs and their deliveries that ended before. @returns how many */
  prune(endedBeforeMs: number): Promise<number>;
}
