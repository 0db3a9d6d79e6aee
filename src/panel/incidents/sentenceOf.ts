import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentContext } from './IncidentContext';

/** Whose incident it is and why it is one, in one sentence. */
export function sentenceOf(
  incident: PanelIncident,
  { nameOf, explain }: Pick<IncidentContext, 'nameOf' | 'explain'>
): string {
  return `${nameOf(incident)}: ${explain(incident)}`;
}
