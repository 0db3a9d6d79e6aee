import type { AbsoluteTimeRange } from '@grafana/data';
import type { Incident } from '../../../pkg/anomaly/incidents/Incident';

/** At least this many points are shown before an incident, and after it. */
const MIN_STEPS_AROUND = 24;

/**
 * The time range that shows an incident amid what came before and after it.
 * @param nowMs Unix ms; nothing is shown after it
 */
export function rangeAroundIncident({ startMs, lastMs }: Incident, stepMs: number, nowMs: number): AbsoluteTimeRange {
  const aroundMs = Math.max(lastMs - startMs, MIN_STEPS_AROUND * stepMs);
  return { from: startMs - aroundMs, to: Math.min(nowMs, lastMs + aroundMs) };
}
