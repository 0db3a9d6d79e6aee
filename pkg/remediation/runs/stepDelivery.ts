import { durationToMs } from '../../query/duration';
import type { DeliveryPurpose, DeliveryRecord, PreparedRequest } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Target } from '../targets/Target';
import { isAutomatic } from './isAutomatic';
import { newDelivery } from './newDelivery';
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
  const { stepIndex, purpose, target, request } = step;
  const commission = {
    id: stepDeliveryId(run.id, stepIndex, purpose),
    orgId: run.orgId,
    runId: run.id,
    stepIndex,
    purpose,
    isAutomatic: isAutomatic(run, stepIndex, purpose),
    targetId: target.id,
    request,
    expiresMs: nowMs + durationToMs(target.giveUpAfter),
  };
  return newDelivery(commission, nowMs);
}
