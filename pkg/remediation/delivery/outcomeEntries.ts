import { formatDuration } from '../../series/formatDuration';
import type { AuditEntry, AuditKind } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import { maskSecrets } from '../targets/maskSecrets';
import type { SettledDelivery } from './settledDelivery';

/**
 * What the audit says of an attempt. The end of a run's delivery is told with what becomes of the run, by whoever settles
 * that; here are the attempts before, deliveries without a run, and targets that are switched off.
 */
export function outcomeEntries(
  { delivery, verdict }: SettledDelivery,
  run: RunRecord | undefined,
  nowMs: number
): AuditEntry[] {
  const entry = (kind: AuditKind, summary: string): AuditEntry => ({
    orgId: delivery.orgId,
    atMs: nowMs,
    kind,
    actor: { kind: 'presage' },
    policyId: run?.policyId,
    runId: delivery.runId,
    targetId: delivery.targetId,
    subject: run?.subject,
    summary,
    detail: detailOf(delivery),
  });
  const entries: AuditEntry[] = [];
  if (verdict.kind === 'retry') {
    const inTime = formatDuration(Math.max(0, delivery.dueMs - nowMs));
    entries.push(entry('sent', `Attempt ${delivery.attempts}: ${verdict.reason} It is tried again in ${inTime}.`));
  } else if (run === undefined && verdict.kind === 'delivered') {
    entries.push(entry('sent', `"${delivery.targetId}" took the request: status ${delivery.lastAnswer?.status}.`));
  } else if (run === undefined && verdict.kind !== 'delivered') {
    entries.push(entry('gave up', verdict.reason));
  }
  if (verdict.kind === 'target off') {
    entries.push(entry('target off', `"${delivery.targetId}" was switched off. ${verdict.reason}`));
  }
  return entries;
}

function detailOf({ id, purpose, stepIndex, attempts, request, lastAnswer }: DeliveryRecord): AuditEntry['detail'] {
  return { deliveryId: id, purpose, stepIndex, attempts, request: maskSecrets(request), answer: lastAnswer ?? null };
}
