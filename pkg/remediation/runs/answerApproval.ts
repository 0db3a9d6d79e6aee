import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import { endRun } from './endRun';
import type { RunChange } from './RunChange';
import { runEntry } from './runEntry';
import { takeStep } from './takeStep';
import type { StepRequest } from './stepDelivery';

/** The run after a person's yes, with its first request in the outbox. Who pressed may say yes too; the audit tells. */
export function approveRun(run: RunRecord, person: Person, first: StepRequest, nowMs: number): RunChange {
  const isOwnPress = run.actor.kind === 'person' && run.actor.person.login === person.login;
  const approved = runEntry(run, 'approved', {
    atMs: nowMs,
    actor: { kind: 'person', person },
    summary: isOwnPress ? `${person.login} approved what they had pressed themselves.` : `${person.login} approved.`,
    detail: { isOwnPress, waitedMs: nowMs - run.decidedMs },
  });
  const taken = takeStep(run, first, nowMs);
  return { ...taken, entries: [approved, ...taken.entries] };
}

export function refuseRun(run: RunRecord, person: Person, nowMs: number): RunChange {
  const refused = runEntry(run, 'refused', {
    atMs: nowMs,
    actor: { kind: 'person', person },
    summary: `${person.login} refused.`,
    detail: { waitedMs: nowMs - run.decidedMs },
  });
  return { run: endRun(run, 'refused', nowMs), deliveries: [], entries: [refused] };
}

/** No answer is a no. */
export function expireRun(run: RunRecord, nowMs: number): RunChange {
  const expired = runEntry(run, 'expired', {
    atMs: nowMs,
    summary: 'Nobody answered in time, so nothing is sent.',
    detail: { waitedMs: nowMs - run.decidedMs },
  });
  return { run: endRun(run, 'expired', nowMs), deliveries: [], entries: [expired] };
}
