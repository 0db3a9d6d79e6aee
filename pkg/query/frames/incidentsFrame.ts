import { explainIncident } from '../../anomaly/incidents/explainIncident';
import { groupIncidents } from '../../anomaly/incidents/groupIncidents';
import type { Incident } from '../../anomaly/incidents/Incident';
import type { Frame, FrameField } from '../../series/Frame';
import type { JudgedSet, SetIncident } from '../anomalies/JudgedSet';
import { seriesTitle } from '../seriesTitle';
import type { SourceSeries } from '../SourceSeries';
import { plainIncidentFormat } from './plainIncidentFormat';

interface IncidentRow {
  readonly series: string;
  /** Of all that happened at that time: critical where many series are hit. */
  readonly severity: Incident['severity'];
  readonly seriesHit: number;
  readonly incident: Incident;
}

/**
 * A table of the incidents that reach into the time that is looked at, one row each, the newest first. The end of an
 * open one is empty.
 * @param sources in the order in which they were judged
 * @param fromMs start of that time, Unix ms
 */
export function incidentsFrame(
  refId: string,
  sources: readonly SourceSeries[],
  { incidents, series }: JudgedSet,
  { fromMs, stepMs }: { readonly fromMs: number; readonly stepMs: number }
): Frame {
  const format = plainIncidentFormat(stepMs);
  const inView = incidents.filter(({ incident }) => incident.endMs === undefined || incident.endMs >= fromMs);
  const rows = rowsOf(inView, sources, series.filter((one) => 'verdicts' in one).length);
  const times = (name: string, valueOf: (incident: Incident) => number | undefined): FrameField => ({
    name,
    type: 'time',
    values: Float64Array.from(rows, ({ incident }) => valueOf(incident) ?? Number.NaN),
  });
  const numbers = (name: string, valueOf: (row: IncidentRow) => number): FrameField => ({
    name,
    type: 'number',
    values: Float64Array.from(rows, valueOf),
  });
  const texts = (name: string, valueOf: (row: IncidentRow) => string): FrameField => ({
    name,
    type: 'string',
    values: rows.map(valueOf),
  });
  return {
    name: 'incidents',
    refId,
    meta: { type: 'table', typeVersion: [0, 1] },
    fields: [
      times('start', ({ startMs }) => startMs),
      times('end', ({ endMs }) => endMs),
      times('peak', ({ peakMs }) => peakMs),
      texts('severity', ({ severity }) => severity),
      texts('kind', ({ incident }) => incident.kind),
      texts('direction', ({ incident }) => (incident.direction > 0 ? 'above' : 'below')),
      texts('series', (row) => row.series),
      numbers('actual', ({ incident }) => incident.actual),
      numbers('expected', ({ incident }) => incident.expected),
      numbers('score', ({ incident }) => incident.score),
      numbers('series hit', ({ seriesHit }) => seriesHit),
      texts('reason', ({ incident }) => explainIncident(incident, format)),
    ],
  };
}

function rowsOf(incidents: readonly SetIncident[], sources: readonly SourceSeries[], judgedCount: number) {
  const named = incidents.map((one) => ({ series: nameOf(one, sources), incident: one.incident }));
  return groupIncidents(named, judgedCount)
    .flatMap(({ incidents: grouped, severity, seriesCount }) =>
      grouped.map((one): IncidentRow => ({ ...one, severity, seriesHit: seriesCount }))
    )
    .sort((a, b) => b.incident.startMs - a.incident.startMs);
}

/** Where series were judged together: the one that is strange alone, or all. */
function nameOf({ seriesIndex, incident }: SetIncident, sources: readonly SourceSeries[]): string {
  if (seriesIndex !== undefined) {
    return seriesTitle(sources[seriesIndex]!.samples);
  }
  const [leading] = incident.contributions;
  return leading === undefined || incident.kind === 'combination' ? 'all together' : leading.feature;
}
