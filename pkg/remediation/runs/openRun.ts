import { durationToMs } from '../../query/duration';
import type { AuditEntry } from '../../store/records/AuditRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Decision } from '../decisions/Decision';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Policy } from '../policies/Policy';
import { maskSecrets } from '../targets/maskSecrets';
import { basisOf } from './basisOf';
import { endRun } from './endRun';
import { firstStep } from './firstStep';
import { preparedEntry } from './preparedEntry';
import type { RunChange } from './RunChange';
import { runEntry } from './runEntry';
import { runIdFor } from './runIdFor';
import { stepDelivery, type StepRequest } from './stepDelivery';

export interface Opening {
  readonly policy: Policy;
  readonly event: RemediationEvent;
  readonly decision: Exclude<Decision, { verdict: 'decline' }>;
  /** Of the first step; undefined where it couldn't be prepared yet, which is then tried again. */
  readonly first: StepRequest | undefined;
  /** Asks for the approval. */
  readonly notify: StepRequest | undefined;
  readonly nowMs: number;
}

/** A run as it begins: its first request on its way, waiting for an approval, or only written down. */
export function openRun(opening: Opening): RunChange {
  const { policy, decision, first, notify, nowMs } = opening;
  const run = newRun(opening);
  const decided = decidedEntry(run, opening);
  if (decision.verdict === 'dry run') {
    return { run: endRun(run, 'dry run', nowMs), deliveries: [], entries: [decided] };
  }
  if (decision.verdict === 'ask' && policy.approval !== undefined) {
    const dueMs = nowMs + durationToMs(policy.approval.within);
    return withDelivery({ ...run, state: 'awaiting approval', dueMs }, notify, [decided], nowMs);
  }
  return withDelivery({ ...run, dueMs: first === undefined ? nowMs : undefined }, first, [decided], nowMs);
}

function newRun({ policy, event, nowMs }: Opening): RunRecord {
  return {
    id: runIdFor(event, policy.id),
    orgId: event.orgId,
    policyId: policy.id,
    policyName: policy.name,
    subject: event.subject,
    trigger: event.trigger,
    actor: event.actor,
    state: 'sending',
    stepIndex: 0,
    labels: event.labels,
    values: event.values,
    reason: event.reason,
    problemSinceMs: event.problemSinceMs,
    decidedMs: nowMs,
    endedMs: undefined,
    dueMs: undefined,
    place: event.place ?? policyPlace(policy),
    occurrenceId: event.occurrenceId,
  };
}

function policyPlace({ place }: Policy): RunRecord['place'] {
  return place === undefined ? undefined : { dashboardUid: place.dashboardUid, panelId: place.panelId };
}

function decidedEntry(run: RunRecord, { policy, event, decision, first, nowMs }: Opening): AuditEntry {
  return runEntry(run, 'decided', {
    atMs: nowMs,
    actor: event.actor,
    targetId: first?.target.id,
    summary: decision.explanation,
    detail: {
      verdict: decision.verdict,
      trigger: event.trigger,
      reason: event.reason,
      labels: event.labels,
      values: event.values,
      problemSinceMs: event.problemSinceMs ?? null,
      seenMs: event.seenMs,
      occurrenceId: event.occurrenceId,
      firstRequest: first === undefined ? null : maskSecrets(first.request),
      basis: first === undefined ? null : basisOf(firstStep(policy), first.target),
    },
  });
}

function withDelivery(
  run: RunRecord,
  step: StepRequest | undefined,
  entries: readonly AuditEntry[],
  nowMs: number
): RunChange {
  if (step === undefined) {
    return { run, deliveries: [], entries };
  }
  const delivery = stepDelivery(run, step, nowMs);
  return { run, deliveries: [delivery], entries: [...entries, preparedEntry(run, delivery, nowMs)] };
}
