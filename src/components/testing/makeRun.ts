import type { RunRecord } from '../../../pkg/store/records/RunRecord';

/** A run that a person has just started, for tests. */
export function makeRun(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    id: 'run-1',
    orgId: 1,
    policyId: 'restart',
    policyName: 'Restart',
    subject: 'web-1',
    trigger: 'click',
    actor: { kind: 'person', person: { login: 'ada', name: 'Ada', role: 'Editor' } },
    state: 'sending',
    stepIndex: 0,
    labels: {},
    values: {},
    reason: 'Ada pressed the button.',
    problemSinceMs: undefined,
    decidedMs: 0,
    endedMs: undefined,
    dueMs: undefined,
    place: undefined,
    occurrenceId: 'press-1',
    ...changes,
  };
}
