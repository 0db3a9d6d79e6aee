import type { Actor } from '../../store/records/Actor';
import type { AuditEntry, AuditKind } from '../../store/records/AuditRecord';
import type { RunRecord } from '../../store/records/RunRecord';

export const PRESAGE: Actor = { kind: 'presage' };

export interface RunEntryText {
  readonly atMs: number;
  readonly summary: string;
  /** Presage itself where absent. */
  readonly actor?: Actor;
  readonly targetId?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The run that an entry is about, or only its organization where it is about none. */
export type EntrySubject = Pick<RunRecord, 'orgId'> & Partial<Pick<RunRecord, 'id' | 'policyId' | 'subject'>>;

/** An audit entry about a run. */
export function runEntry(run: EntrySubject, kind: AuditKind, text: RunEntryText): AuditEntry {
  return {
    orgId: run.orgId,
    atMs: text.atMs,
    kind,
    actor: text.actor ?? PRESAGE,
    policyId: run.policyId,
    runId: run.id,
    targetId: text.targetId,
    subject: run.subject,
    summary: text.summary,
    detail: text.detail ?? {},
  };
}
