import type { Actor } from './Actor';

export const AUDIT_KINDS = [
  'decided',
  'declined',
  'approved',
  'refused',
  'expired',
  'prepared',
  'sent',
  'gave up',
  'sent again',
  'looked',
  'healed',
  'not healed',
  'undone',
  'stopped',
  'tested',
  'switched',
  'target off',
  'configured',
  'rejected',
  'pruned',
] as const;

/**
 * What an entry tells: `decided` a run began, `declined` a policy's limits kept it from acting, `rejected` a request was
 * not let in, `pruned` older entries were removed and where the chain goes on.
 */
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What is written down of one event. */
export interface AuditEntry {
  readonly orgId: number;
  readonly atMs: number;
  readonly kind: AuditKind;
  readonly actor: Actor;
  readonly policyId: string | undefined;
  readonly runId: string | undefined;
  readonly targetId: string | undefined;
  readonly subject: string | undefined;
  /** In a sentence. */
  readonly summary: string;
  /** The values, what was sent, what came back, how long it took: whatever the kind has. JSON. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An entry in its place in the chain of its organization. */
export interface AuditRecord extends AuditEntry {
  /** Counts from 1 in each organization, without gaps. */
  readonly sequence: number;
  /** Hash of the entry before; 64 zeros for the first. Hexadecimal SHA-256. */
  readonly previousHash: string;
  /** Of the previous hash and of this entry in canonical JSON. */
  readonly hash: string;
}
