import { createHash } from 'node:crypto';
import type { AuditEntry } from '../records/AuditRecord';
import { canonicalJson } from './canonicalJson';

/** The previous hash of an organization's first entry. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/**
 * SHA-256 over the hash before and the entry with its place, so that no entry can be changed, moved, put in or taken out
 * without every later hash being another. Hexadecimal.
 */
export function hashEntry(previousHash: string, sequence: number, entry: AuditEntry): string {
  const { orgId, atMs, kind, actor, policyId, runId, targetId, subject, summary, detail } = entry;
  const hashed = { sequence, orgId, atMs, kind, actor, policyId, runId, targetId, subject, summary, detail };
  return createHash('sha256').update(previousHash).update(canonicalJson(hashed)).digest('hex');
}
