import { durationToMs } from '../../query/duration';
import type { DeliveryPurpose, DeliveryRecord, PreparedRequest } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Target } from '../targets/Target';
import { isAutomatic } from './isAutomatic';
import { stepDeliveryId } from './stepDeliveryId';

/** What one step of a run sends, and why. */
export interface StepRequest {
  readonly stepIndex: number;
  readonly purpose: DeliveryPurpose;
  readonly target: Target;
  readonly request: PreparedRequest;
}

/** A new delivery of a run, due at once and given up when its target says so. */
export function stepDelivery(run: RunRecord, step: StepRequest, nowMs: number): DeliveryRecord {
  return {
    id: stepDeliveryId(run.id, step.stepIndex, step.purpose),
    orgId: run.orgId,
    runId: run.id,
    stepIndex: step.stepIndex,
    purpose: step.purpose,
    isAutomatic: isAutomatic(run, step.stepIndex, step.purpose),
    targetId: step.target.id,
    request: step.request,
    state: 'pending',
    attempts: 0,
    dueMs: nowMs,
    expiresMs: nowMs + durationToMs(step.target.giveUpAfter),
    leaseOwner: undefined,
    leaseEndMs: undefined,
    createdMs: nowMs,
    endedMs: undefined,
    lastAnswer: undefined,
  };
}
