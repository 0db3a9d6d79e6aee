import { explainIncident } from '../../anomaly/incidents/explainIncident';
import { groupIncidents } from '../../anomaly/incidents/groupIncidents';
import type { JudgedSet, SetIncident } from '../anomalies/JudgedSet';
import { seriesTitle } from '../seriesTitle';
import type { SourceSeries } from '../SourceSeries';
import type { IncidentRow } from './incidentTable';
import { plainIncidentFormat } from './plainIncidentFormat';

/**
 * The incidents that reach into the time that is looked at. Their severity is that of all that happened at the same
 * time: critical where many series are hit.
 * @param sources in the order in which they were judged
 * @param fromMs start of that time, Unix ms
 */
export function incidentRows(
  { incidents, series }: JudgedSet,
  sources: readonly SourceSeries[],
  { fromMs, stepMs }: { readonly fromMs: number; readonly stepMs: number }
): IncidentRow[] {
  const format = plainIncidentFormat(stepMs);
  const named = incidents
    .filter(({ incident }) => incident.endMs === undefined || incident.endMs >= fromMs)
    .map((one) => ({ series: nameOf(one, sources), incident: one.incident }));
  const judgedCount = series.filter((one) => 'verdicts' in one).length;
  return groupIncidents(named, judgedCount).flatMap((situation) =>
    situation.incidents.map(({ series: name, incident }): IncidentRow => ({
      startMs: incident.startMs,
      endMs: incident.endMs ?? Number.NaN,
      peakMs: incident.peakMs,
      severity: situation.severity,
      kind: incident.kind,
      direction: incident.direction,
      series: name,
      actual: incident.actual,
      expected: incident.expected,
      score: incident.score,
      seriesHit: situation.seriesCount,
      reason: explainIncident(incident, format),
    }))
  );
}

/** Where series were judged together: the one that is strange alone, or all. */
function nameOf({ seriesIndex, incident }: SetIncident, sources: readonly SourceSeries[]): string {
  if (seriesIndex !== undefined) {
    return seriesTitle(sources[seriesIndex]!.samples);
  }
  const [leading] = incident.contributions;
  return leading === undefined || incident.kind === 'combination' ? 'all together' : leading.feature;
}
