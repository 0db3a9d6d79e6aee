import type { AnnotationEventUIModel } from '@grafana/data';
import { explainIncident } from '../../../pkg/anomaly/incidents/explainIncident';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentContext } from './IncidentContext';

/** An incident as an annotation of Grafana's, over its time. */
export function annotationOf(
  incident: PanelIncident,
  { nameOf, formatOf }: Pick<IncidentContext, 'nameOf' | 'formatOf'>
): AnnotationEventUIModel {
  const { startMs, lastMs, severity, kind } = incident.incident;
  return {
    from: startMs,
    to: lastMs,
    tags: ['presage', 'anomaly', severity, kind],
    description: `${nameOf(incident)}: ${explainIncident(incident.incident, formatOf(incident))}`,
  };
}
