import { readCheckPolicy } from '../policies/CheckPolicy';
import type { CheckedSubject } from '../checks/joinSubjects';
import type { TimeRange } from '../../series/TimeRange';
import type { Policy } from '../policies/Policy';
import { tryCheck } from './tryCheck';
import type { Trial } from './Trial';

const NOTES = {
  click: 'A person starts this policy; there is nothing to try.',
  alert:
    'Alerts start this policy, and Presage keeps none that no policy acted on: when its rule fired before is shown in its state history in Grafana. To try the limits too, write the rule as a check.',
};

/**
 * When a policy would have acted over a stretch of time, by the same conditions, occurrences and limits as a check that runs.
 * Takes time in proportion to the samples and to the looks; a generator, so that other work gets its turns.
 * @param subjects what its signals give over that stretch and the condition's window before, joined as for a check; not
 * asked of a policy that no check starts
 */
export function* tryPolicy(
  policy: Policy,
  subjects: readonly CheckedSubject[],
  range: TimeRange
): Generator<void, Trial, void> {
  const check = readCheckPolicy(policy);
  return check === undefined
    ? { ...range, stepMs: 0, firings: [], notes: [NOTES[policy.trigger.kind === 'click' ? 'click' : 'alert']] }
    : yield* tryCheck(check, subjects, range);
}
