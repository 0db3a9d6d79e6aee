import type { Actor } from '../../store/records/Actor';
import type { RunRecord } from '../../store/records/RunRecord';
import { endRun } from './endRun';
import type { RunChange } from './RunChange';
import { PRESAGE, runEntry } from './runEntry';

/** The run, stopped where it stands. */
export function stopRun(run: RunRecord, why: string, nowMs: number, actor: Actor = PRESAGE): RunChange {
  return {
    run: endRun(run, 'stopped', nowMs),
    deliveries: [],
    entries: [runEntry(run, 'stopped', { atMs: nowMs, actor, summary: why, detail: { state: run.state } })],
  };
}
