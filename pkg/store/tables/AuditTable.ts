import type { AuditEntry, AuditKind, AuditRecord } from '../records/AuditRecord';

export interface AuditFilter {
  readonly kinds?: readonly AuditKind[];
  readonly policyId?: string;
  readonly runId?: string;
  readonly targetId?: string;
  /** In summary, subject and the actor's login. */
  readonly search?: string;
  readonly fromMs?: number;
  readonly toMs?: number;
  /** The next page: entries before this one. */
  readonly beforeSequence?: number;
  readonly limit: number;
}

export interface AuditTable {
  /** Puts entries at the end of the chains of their organizations, in the order given. */
  append(entries: readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  list(orgId: number, filter: AuditFilter): Promise<AuditRecord[]>;
  /** Oldest first, in pages, the whole chain that is kept. */
  read(orgId: number, fromSequence: number, limit: number): Promise<AuditRecord[]>;
  organizations(): Promise<number[]>;
  /** The end of the chain. */
  head(orgId: number): Promise<{ readonly sequence: number; readonly hash: string } | undefined>;
  /** Removes entries before a time and appends one that says so and where the chain goes on. @returns how many */
  prune(orgId: number, beforeMs: number, nowMs: number): Promise<number>;
}
