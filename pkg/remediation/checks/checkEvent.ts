import { durationToMs } from '../../query/duration';
import type { ConditionOutcome } from '../conditions/ConditionOutcome';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Policy } from '../policies/Policy';
import { PRESAGE } from '../runs/runEntry';
import type { CheckedSubject } from './joinSubjects';

/**
 * A condition that is true of a subject as a reason to act. One stretch of time during which it is true is one occurrence
 * for each length of the cooldown in it: what goes on may be acted on again. A policy that asks for approval asks once.
 * @param sinceMs beginning of that stretch
 * @param atMs when it was looked at: a multiple of the check's pace, so that two processes make one occurrence of it
 */
export function checkEvent(
  orgId: number,
  policy: Policy,
  { subject, labels }: CheckedSubject,
  { explanation, values }: ConditionOutcome,
  { sinceMs, atMs, seenMs }: { readonly sinceMs: number; readonly atMs: number; readonly seenMs: number }
): RemediationEvent {
  const turn =
    policy.approval === undefined ? Math.floor((atMs - sinceMs) / durationToMs(policy.cooldown.bySubject)) : 0;
  return {
    orgId,
    trigger: 'check',
    actor: PRESAGE,
    subject,
    labels,
    values,
    reason: explanation,
    problemSinceMs: sinceMs,
    seenMs,
    place: undefined,
    occurrenceId: `check ${subject} ${sinceMs} ${turn}`,
  };
}
