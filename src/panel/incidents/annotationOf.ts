import type { AnnotationEventUIModel } from '@grafana/data';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentContext } from './IncidentContext';
import { sentenceOf } from './sentenceOf';

/** An incident as an annotation of Grafana's, over its time. */
export function annotationOf(
  incident: PanelIncident,
  described: Pick<IncidentContext, 'nameOf' | 'explain'>
): AnnotationEventUIModel {
  const { startMs, lastMs, severity, kind } = incident.incident;
  return {
    from: startMs,
    to: lastMs,
    tags: ['presage', 'anomaly', severity, kind],
    description: sentenceOf(incident, described),
  };
}
