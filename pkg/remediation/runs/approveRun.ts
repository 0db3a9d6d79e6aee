import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import type { RunChange } from './RunChange';
import { runEntry } from './runEntry';
import type { StepRequest } from './stepDelivery';
import { takeStep } from './takeStep';

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
