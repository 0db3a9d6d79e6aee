import { OPEN_RUN_STATES, type RunRecord, type RunState } from '../../store/records/RunRecord';

export type FinalRunState = Exclude<RunState, (typeof OPEN_RUN_STATES)[number]>;

/** The run as it is when nothing more will be done. */
export function endRun(run: RunRecord, state: FinalRunState, nowMs: number): RunRecord {
  return { ...run, state, endedMs: nowMs, dueMs: undefined };
}
