import type { RunRecord, RunState } from '../../store/records/RunRecord';
import type { Measures } from './Measures';

/** Runs that nobody let act say nothing of how fast anything was found. */
const NOT_ACTED: readonly RunState[] = ['refused', 'expired', 'dry run', 'stopped'];

/** How well remediation did, from the runs that ended between two times. */
export function measureRuns(runs: readonly RunRecord[], fromMs: number, toMs: number): Measures {
  const healed = runs.filter(({ state }) => state === 'healed');
  const watched = runs.filter(({ state }) => state === 'healed' || state === 'not healed');
  const acted = runs.filter(({ state }) => !NOT_ACTED.includes(state));
  return {
    fromMs,
    toMs,
    runs: runs.length,
    byState: countBy(runs, ({ state }) => state),
    byTrigger: countBy(runs, ({ trigger }) => trigger),
    meanTimeToDetectMs: meanOf(acted, ({ problemSinceMs, decidedMs }) => timeBetween(problemSinceMs, decidedMs)),
    meanTimeToRepairMs: meanOf(healed, ({ problemSinceMs, decidedMs, endedMs }) =>
      timeBetween(problemSinceMs ?? decidedMs, endedMs)
    ),
    successRate: watched.length === 0 ? undefined : healed.length / watched.length,
  };
}

function countBy<Key extends string>(
  runs: readonly RunRecord[],
  keyOf: (run: RunRecord) => Key
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const run of runs) {
    const key = keyOf(run);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Clocks of two machines may make it negative. */
function timeBetween(fromMs: number | undefined, toMs: number | undefined): number | undefined {
  return fromMs === undefined || toMs === undefined ? undefined : Math.max(0, toMs - fromMs);
}

function meanOf(runs: readonly RunRecord[], valueOf: (run: RunRecord) => number | undefined): number | undefined {
  const values = runs.map(valueOf).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
