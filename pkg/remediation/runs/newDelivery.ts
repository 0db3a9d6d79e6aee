import type { DeliveryRecord } from '../../store/records/DeliveryRecord';

type Commission = Pick<
  DeliveryRecord,
  'id' | 'orgId' | 'runId' | 'stepIndex' | 'purpose' | 'isAutomatic' | 'targetId' | 'request' | 'expiresMs'
>;

/** A delivery that nobody has tried yet, due at once. */
export function newDelivery(commission: Commission, nowMs: number): DeliveryRecord {
  return {
    ...commission,
    state: 'pending',
    attempts: 0,
    dueMs: nowMs,
    leaseOwner: undefined,
    leaseEndMs: undefined,
    createdMs: nowMs,
    endedMs: undefined,
    lastAnswer: undefined,
  };
}
