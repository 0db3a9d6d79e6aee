import type { AuditEntry } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import { maskSecrets } from '../targets/maskSecrets';
import { type EntrySubject, runEntry } from './runEntry';

const PURPOSE_WORDS = {
  act: 'The request of step',
  undo: 'The undoing of step',
  notify: 'A notification of step',
  test: 'A test of step',
} as const;

/** What the audit says of a request that was put into the outbox; it holds no secrets. */
export function preparedEntry(run: EntrySubject, delivery: DeliveryRecord, nowMs: number): AuditEntry {
  return runEntry(run, 'prepared', {
    atMs: nowMs,
    targetId: delivery.targetId,
    summary: `${PURPOSE_WORDS[delivery.purpose]} ${delivery.stepIndex + 1} to "${delivery.targetId}" is to be sent.`,
    detail: { deliveryId: delivery.id, purpose: delivery.purpose, request: maskSecrets(delivery.request) },
  });
}
