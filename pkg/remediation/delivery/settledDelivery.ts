import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { Attempt } from './Attempt';
import { retryDelayMs } from './retryDelayMs';
import type { Verdict } from './Verdict';

export interface SettledDelivery {
  readonly delivery: DeliveryRecord;
  /** What comes of the attempt in the end: a retry that would come too late is dead. */
  readonly verdict: Verdict;
}

/**
 * A delivery after an attempt: over, or waiting for the next one.
 * @param random from 0 to 1
 */
export function settledDelivery(
  delivery: DeliveryRecord,
  { verdict, isTry, answer }: Attempt,
  nowMs: number,
  random: number
): SettledDelivery {
  const attempts = delivery.attempts + (isTry ? 1 : 0);
  const settled: DeliveryRecord = {
    ...delivery,
    attempts,
    leaseOwner: undefined,
    leaseEndMs: undefined,
    lastAnswer: answer,
  };
  if (verdict.kind !== 'retry') {
    const state = verdict.kind === 'delivered' ? 'delivered' : 'dead';
    return { delivery: { ...settled, state, endedMs: nowMs }, verdict };
  }
  const dueMs = Math.max(nowMs + retryDelayMs(attempts, random), verdict.notBeforeMs ?? 0);
  if (dueMs < delivery.expiresMs) {
    return { delivery: { ...settled, state: 'pending', dueMs }, verdict };
  }
  const reason = `${verdict.reason} Another attempt would come after its time is over.`;
  return { delivery: { ...settled, state: 'dead', endedMs: nowMs }, verdict: { kind: 'dead', reason } };
}
