import type { AnnotationEventUIModel } from '@grafana/data';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentContext } from './IncidentContext';

/** An incident as an annotation of Grafana's, over its time. */
export function annotationOf(
  incident: PanelIncident,
  { nameOf, explain }: Pick<IncidentContext, 'nameOf' | 'explain'>
): AnnotationEventUIModel {
  const { startMs, lastMs, severity, kind } = incident.incident;
  return {
    from: startMs,
    to: lastMs,
    tags: ['presage', 'anomaly', severity, kind],
    description: `${nameOf(incident)}: ${explain(incident)}`,
  };
}
