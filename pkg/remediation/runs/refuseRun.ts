import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import { endRun } from './endRun';
import type { RunChange } from './RunChange';
import { runEntry } from './runEntry';

/** The run after a person's no. */
export function refuseRun(run: RunRecord, person: Person, nowMs: number): RunChange {
  const refused = runEntry(run, 'refused', {
    atMs: nowMs,
    actor: { kind: 'person', person },
    summary: `${person.login} refused.`,
    detail: { waitedMs: nowMs - run.decidedMs },
  });
  return { run: endRun(run, 'refused', nowMs), deliveries: [], entries: [refused] };
}
