import type { Incident } from '../../../pkg/anomaly/incidents/Incident';
import type { LogIncident } from '../../../pkg/query/logs/LogIncident';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import { nameBands } from '../anomalies/nameJudgement';
import type { LogJudgement } from './LogTask';

/** @param keys of the patterns' series, in their order */
export function nameLogJudgement(
  { bands, incidents, health }: LogJudgement,
  keys: readonly string[],
  endMs: number
): PanelAnomalies {
  return {
    bands: nameBands(bands, keys),
    incidents: incidents.toReversed().map(({ seriesIndex, incident }) => {
      const { startMs, kind, patternId, template, reason, sampleLines } = incident.finding;
      return {
        id: `${startMs} ${kind} ${patternId ?? ''}`,
        seriesKey: seriesIndex === undefined ? undefined : keys[seriesIndex],
        incident: asIncident(incident, endMs),
        log: { template, reason, sampleLines },
      };
    }),
    health,
  };
}

/** What is unusual in logs, in the terms of any incident. */
function asIncident({ finding, peakMs, actual, expected, score }: LogIncident, knownToMs: number): Incident {
  const { startMs, endMs, severity, kind, lineCount } = finding;
  return {
    startMs,
    peakMs: Number.isNaN(peakMs) ? startMs : peakMs,
    endMs,
    lastMs: endMs ?? knownToMs,
    sinceMs: startMs,
    severity,
    kind: 'value',
    direction: kind === 'gone' ? -1 : 1,
    pointCount: lineCount,
    score,
    actual,
    expected,
    lower: Number.NaN,
    upper: Number.NaN,
    levelBefore: Number.NaN,
    levelDuring: Number.NaN,
    recordSinceMs: undefined,
    usualGapMs: undefined,
    contributions: [],
  };
}
