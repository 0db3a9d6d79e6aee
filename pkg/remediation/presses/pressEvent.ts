import type { Person } from '../../store/records/Person';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Policy } from '../policies/Policy';
import { subjectOf } from '../runs/subjectOf';
import { NotPressableError } from './errors/NotPressableError';
import type { Press } from './Press';

/**
 * A person's click as a reason to act.
 * @param seenMs of the press, or of the preview that was confirmed
 * @throws {MissingSubjectError | NotPressableError}
 */
export function pressEvent(
  orgId: number,
  person: Person,
  { name, trigger }: Policy,
  press: Press,
  seenMs: number
): RemediationEvent {
  if (trigger.kind !== 'click') {
    throw new NotPressableError(name);
  }
  const { labels, values, title, problemSinceMs, place, pressId } = press;
  return {
    orgId,
    trigger: 'click',
    actor: { kind: 'person', person },
    subject: trigger.subject.length === 0 ? title : subjectOf(labels, trigger.subject),
    labels,
    values,
    reason: `${person.login} pressed for ${title}`,
    problemSinceMs,
    seenMs,
    place,
    // Someone else's press with the same id is another one.
    occurrenceId: `press ${person.login} ${pressId}`,
  };
}
