import { durationToMs } from '../../query/duration';
import { HOUR_MS } from '../../series/durations';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Alert } from './Alert';
import type { AlertPolicy } from '../policies/AlertPolicy';
import { alertSubject } from './alertSubject';
import type { AlertVerdict } from './judgeAlert';

/** Grafana repeats an alert that goes on after hours, and sooner where its group changes. */
const SHORTEST_REPEAT_MS = HOUR_MS;

/**
 * A firing alert as a reason to act. Whatever Grafana repeats within an hour (or the cooldown, where that is longer) is
 * the same occurrence; an alert that still fires after that is a new one.
 * @throws {MissingSubjectError}
 */
export function alertEvent(
  orgId: number,
  alert: Alert,
  { policy, subject }: AlertPolicy,
  verdict: AlertVerdict,
  seenMs: number
): RemediationEvent {
  const { labels, fingerprint, startsMs } = alert;
  const repeatMs = Math.max(SHORTEST_REPEAT_MS, durationToMs(policy.cooldown.bySubject));
  const repeat = Math.max(0, Math.floor((seenMs - startsMs) / repeatMs));
  return {
    orgId,
    trigger: 'alert',
    actor: { kind: 'alerting' },
    subject: alertSubject(labels, subject),
    labels,
    values: alert.values,
    reason: verdict.explanation,
    problemSinceMs: startsMs,
    seenMs,
    place: alert.place,
    occurrenceId: `alert ${fingerprint} ${startsMs} ${repeat}`,
  };
}
