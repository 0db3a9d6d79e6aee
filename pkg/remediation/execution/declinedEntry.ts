import type { AuditEntry } from '../../store/records/AuditRecord';
import type { Decision } from '../decisions/Decision';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Policy } from '../policies/Policy';

/** What the audit says of an event that a policy's limits kept it from acting on. */
export function declinedEntry(
  policy: Policy,
  event: RemediationEvent,
  decision: Extract<Decision, { verdict: 'decline' }>,
  nowMs: number
): AuditEntry {
  const { orgId, actor, subject, trigger, reason, labels, values, occurrenceId } = event;
  return {
    orgId,
    atMs: nowMs,
    kind: 'declined',
    actor,
    policyId: policy.id,
    runId: undefined,
    targetId: policy.steps[0]?.target,
    subject,
    summary: decision.explanation,
    detail: { limit: decision.reason, trigger, reason, labels, values, occurrenceId },
  };
}
