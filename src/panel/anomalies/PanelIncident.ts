import type { Incident } from '../../../pkg/anomaly/incidents/Incident';

/** An incident, and whose it is. */
export interface PanelIncident {
  /** The same for the same incident in every judgement. */
  readonly id: string;
  /** Undefined where all series were judged together. */
  readonly seriesKey: string | undefined;
  readonly incident: Incident;
}
