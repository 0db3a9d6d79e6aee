import type { Incident } from '../../../pkg/anomaly/incidents/Incident';

/** An incident for tests: a critical rise to 92 where 40 to 60 was expected, from minute 10 to minute 20. */
export function makeIncident(changes: Partial<Incident> = {}): Incident {
  const { startMs = 10 * 60_000, lastMs = 20 * 60_000 } = changes;
  return {
    startMs,
    lastMs,
    peakMs: startMs,
    endMs: lastMs,
    sinceMs: startMs,
    severity: 'critical',
    kind: 'value',
    direction: 1,
    pointCount: 2,
    score: 0.99,
    actual: 92,
    expected: 50,
    lower: 40,
    upper: 60,
    levelBefore: 50,
    levelDuring: 90,
    recordSinceMs: undefined,
    usualGapMs: 60_000,
    contributions: [],
    ...changes,
  };
}
