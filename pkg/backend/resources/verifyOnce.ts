import type { AuditVerdict } from '../../store/audit/AuditVerdict';
import { verifyAudit } from '../../store/audit/verifyAudit';
import type { AuditTable } from '../../store/tables/AuditTable';

const running = new WeakMap<object, Map<number, Promise<AuditVerdict>>>();

/**
 * Looks through an organization's chain. Whoever asks while that goes on gets the same verdict: many who ask at a time
 * would keep the process from sending.
 */
export function verifyOnce(audit: Pick<AuditTable, 'read' | 'head'>, orgId: number): Promise<AuditVerdict> {
  const byOrganization = running.get(audit) ?? new Map<number, Promise<AuditVerdict>>();
  running.set(audit, byOrganization);
  const known = byOrganization.get(orgId);
  if (known !== undefined) {
    return known;
  }
  const verdict = verifyAudit(audit, orgId).finally(() => byOrganization.delete(orgId));
  byOrganization.set(orgId, verdict);
  return verdict;
}
