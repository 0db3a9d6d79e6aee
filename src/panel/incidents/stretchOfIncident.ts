import type { Incident } from '../../../pkg/anomaly/incidents/Incident';
import type { Stretch } from '../../../pkg/query/stretchSchema';

/**
 * An incident's time as the panel's options keep it, from its first sign to the point after its last.
 * @param stepMs time between points
 */
export function stretchOfIncident({ startMs, sinceMs, lastMs }: Incident, stepMs: number): Stretch {
  return {
    from: new Date(Math.min(startMs, sinceMs)).toISOString(),
    to: new Date(lastMs + stepMs).toISOString(),
  };
}
