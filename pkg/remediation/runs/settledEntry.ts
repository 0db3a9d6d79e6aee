import { formatDuration } from '../../series/formatDuration';
import type { AuditEntry, AuditKind } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import { runEntry } from './runEntry';

/** What the audit says of a delivery that is over: what was sent, what came back, how long it took. */
export function settledEntry(run: RunRecord, delivery: DeliveryRecord, nowMs: number): AuditEntry {
  return runEntry(run, settledKind(delivery), {
    atMs: nowMs,
    targetId: delivery.targetId,
    summary: settledSummary(delivery),
    detail: settledDetail(delivery),
  });
}

function settledKind({ state, purpose }: DeliveryRecord): AuditKind {
  if (state === 'dead') {
    return 'gave up';
  }
  return purpose === 'undo' ? 'undone' : 'sent';
}

function settledSummary({ targetId, state, attempts, lastAnswer }: DeliveryRecord): string {
  const tries = attempts === 1 ? '' : ` after ${attempts} attempts`;
  const answer = lastAnswer?.status === undefined ? (lastAnswer?.text ?? 'no answer') : `status ${lastAnswer.status}`;
  const took = lastAnswer === undefined ? '' : ` in ${formatDuration(lastAnswer.tookMs)}`;
  return state === 'dead'
    ? `"${targetId}" could not be asked${tries}: ${answer}.`
    : `"${targetId}" took the request${tries}: ${answer}${took}.`;
}

function settledDetail({
  id,
  purpose,
  stepIndex,
  attempts,
  request,
  lastAnswer,
}: DeliveryRecord): AuditEntry['detail'] {
  const { method, url } = request;
  return { deliveryId: id, purpose, stepIndex, attempts, method, url, answer: lastAnswer ?? null };
}
