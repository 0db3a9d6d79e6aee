import { formatDuration } from '../../../../pkg/series/formatDuration';
import type { RunRecord } from '../../../../pkg/store/records/RunRecord';

/** How long a run took from its decision to its end. */
export function describeRunLength({ decidedMs, endedMs }: RunRecord): string {
  return endedMs === undefined ? 'still open' : formatDuration(Math.max(0, endedMs - decidedMs));
}
