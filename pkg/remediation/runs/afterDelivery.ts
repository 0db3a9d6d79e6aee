import type { AuditEntry } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Policy } from '../policies/Policy';
import { endRun } from './endRun';
import { lookIntervalMs } from './lookIntervalMs';
import { settledEntry } from './settledEntry';

/**
 * The run once one of its deliveries is over: done, watched, or to be taken further, which the due run then is.
 * @param policy as it is configured now; undefined where it is no longer, or not known yet
 * @param delivery delivered or dead
 */
export function afterDelivery(
  run: RunRecord,
  policy: Policy | undefined,
  delivery: DeliveryRecord,
  nowMs: number
): { readonly run: RunRecord; readonly entry: AuditEntry } {
  const entry = settledEntry(run, delivery, nowMs);
  // A notification decides nothing, and what was stopped meanwhile stays stopped.
  const isItsStep = delivery.stepIndex === run.stepIndex && (delivery.purpose === 'act' || delivery.purpose === 'undo');
  return { run: run.state === 'sending' && isItsStep ? advance(run, policy, delivery, nowMs) : run, entry };
}

function advance(run: RunRecord, policy: Policy | undefined, delivery: DeliveryRecord, nowMs: number): RunRecord {
  if (delivery.purpose === 'undo' || delivery.state === 'dead') {
    return { ...run, dueMs: nowMs };
  }
  if (policy === undefined) {
    // Whether it is to be watched is seen when the policy is known.
    return { ...run, state: 'watching', dueMs: nowMs };
  }
  const helped = policy.steps[run.stepIndex]?.helped;
  return helped === undefined
    ? endRun(run, 'sent', nowMs)
    : { ...run, state: 'watching', dueMs: nowMs + lookIntervalMs(helped.within) };
}
