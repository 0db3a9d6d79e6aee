import type { Incident } from '../../../pkg/anomaly/incidents/Incident';
import { formatDuration } from '../../../pkg/series/formatDuration';

/** How long an incident lasted: "1 h 20 m", "one point", "for 3 h so far". */
export function describeLength({ startMs, lastMs, endMs }: Incident): string {
  const length = lastMs > startMs ? formatDuration(lastMs - startMs) : 'one point';
  if (endMs !== undefined) {
    return length;
  }
  return lastMs > startMs ? `${length} so far` : 'just now';
}
