import { formatDuration } from '../../series/formatDuration';
import type { TimeRange } from '../../series/TimeRange';
import type { CheckPolicy } from '../policies/CheckPolicy';
import type { CheckedSubject } from '../checks/joinSubjects';
import { gapNotes } from './gapNotes';
import { stepNote } from './stepNote';
import type { Firing, Trial } from './Trial';
import { TriedLimits } from './TriedLimits';
import { TriedSubject } from './TriedSubject';

/** More than a person reads; a policy that fires as often is wrong anyway. */
const MOST_FIRINGS = 1_000;

/** Of all subjects together, at which the condition is met: a second or two of work. */
const MOST_LOOKS = 200_000;

const UNTRIED =
  'What an action would have changed is not in these data: a trouble that it ends here goes on, and no run is still at it.';

/** Goes through a stretch of time at the pace of a check; the policy counts as switched on and as no dry run. */
export function* tryCheck(
  check: CheckPolicy,
  subjects: readonly CheckedSubject[],
  range: TimeRange
): Generator<void, Trial, void> {
  const { everyMs } = check;
  const tried: CheckPolicy = { ...check, policy: { ...check.policy, isEnabled: true, dryRun: false } };
  const watched: TriedSubject[] = [];
  for (const subject of subjects) {
    watched.push(new TriedSubject(tried, subject));
    yield;
  }
  const { firings, triedToMs } = yield* walk(watched, range, everyMs);
  const isCut = triedToMs < range.toMs;
  const cut = `The first ${formatDuration(triedToMs - range.fromMs)} were tried only: it fires too often to go on.`;
  return {
    fromMs: range.fromMs,
    toMs: range.toMs,
    stepMs: everyMs,
    firings,
    notes: [
      ...(isCut ? [cut] : []),
      ...(firings.length > 0 ? [UNTRIED] : []),
      ...stepNote(subjects, everyMs),
      ...gapNotes(watched, { fromMs: range.fromMs, toMs: triedToMs }),
    ],
  };
}

function* walk(
  subjects: readonly TriedSubject[],
  { fromMs, toMs }: TimeRange,
  everyMs: number
): Generator<void, { firings: Firing[]; triedToMs: number }, void> {
  const limits = new TriedLimits();
  const firings: Firing[] = [];
  let looks = 0;
  for (let atMs = Math.ceil(fromMs / everyMs) * everyMs; atMs < toMs; atMs += everyMs) {
    if (firings.length >= MOST_FIRINGS || looks >= MOST_LOOKS) {
      return { firings, triedToMs: atMs };
    }
    for (const subject of subjects) {
      if (subject.isMet(atMs)) {
        looks++;
        firings.push(...[subject.look(atMs, limits)].filter((firing) => firing !== undefined));
      } else {
        subject.rest();
      }
    }
    yield;
  }
  return { firings, triedToMs: toMs };
}
