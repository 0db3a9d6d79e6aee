import type { LogIncident } from '../logs/LogIncident';
import type { IncidentRow } from './incidentTable';

/**
 * What is unusual in logs in the time that is looked at, with the lines that show it.
 * @param fromMs start of that time, Unix ms
 */
export function logIncidentRows(incidents: readonly LogIncident[], fromMs: number): IncidentRow[] {
  return incidents
    .filter(({ finding }) => finding.endMs === undefined || finding.endMs > fromMs)
    .map(({ finding, peakMs, actual, expected, score }) => ({
      startMs: finding.startMs,
      endMs: finding.endMs ?? Number.NaN,
      peakMs,
      severity: finding.severity,
      kind: finding.kind,
      direction: finding.kind === 'gone' ? -1 : 1,
      series: finding.template,
      actual,
      expected,
      score,
      seriesHit: 1,
      reason: finding.reason,
      lines: finding.sampleLines.join('\n'),
    }));
}
