import type { RunRecord } from '../../store/records/RunRecord';
import { endRun } from './endRun';
import type { RunChange } from './RunChange';
import { runEntry } from './runEntry';

/** The run whose approval nobody gave in time: no answer is a no. */
export function expireRun(run: RunRecord, nowMs: number): RunChange {
  const expired = runEntry(run, 'expired', {
    atMs: nowMs,
    summary: 'Nobody answered in time, so nothing is sent.',
    detail: { waitedMs: nowMs - run.decidedMs },
  });
  return { run: endRun(run, 'expired', nowMs), deliveries: [], entries: [expired] };
}
