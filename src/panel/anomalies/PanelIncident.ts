import type { Incident } from '../../../pkg/anomaly/incidents/Incident';

/** An incident, and whose it is. */
export interface PanelIncident {
  /** The same for the same incident in every judgement. */
  readonly id: string;
  /** Undefined where all series were judged together. */
  readonly seriesKey: string | undefined;
  readonly incident: Incident;
  /** Where it is about log lines. */
  readonly log?: LogNote;
}

/** What there is to know of unusual log lines. */
export interface LogNote {
  readonly template: string;
  /** Why they are unusual, in one sentence. */
  readonly reason: string;
  readonly sampleLines: readonly string[];
}
