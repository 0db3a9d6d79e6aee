import type { IncidentFormat } from '../../../pkg/anomaly/incidents/IncidentFormat';
import type { ClickPolicy } from '../../components/remediation/answers/ClickPolicy';
import type { PanelIncident } from '../anomalies/PanelIncident';

/** What a person can do about an incident; what the panel's surroundings don't allow is left out. */
export interface IncidentActions {
  readonly zoomTo: (incident: PanelIncident) => void;
  readonly annotate?: ((incident: PanelIncident) => void) | undefined;
  /** Says that what happened was normal. */
  readonly callWrong: (incident: PanelIncident) => void;
  /** Keeps the time from being learnt from and judged. */
  readonly exclude: (incident: PanelIncident) => void;
  /** Asks whether to start one of the policies about it. */
  readonly remediate: (incident: PanelIncident, policy: ClickPolicy) => void;
}

/** How a panel's incidents are written and what can be done about them. */
export interface IncidentContext {
  readonly nameOf: (incident: PanelIncident) => string;
  /** With the unit of the incident's own series. */
  readonly formatOf: (incident: PanelIncident) => IncidentFormat;
  /** Why it is one, in one sentence. */
  readonly explain: (incident: PanelIncident) => string;
  readonly actions: IncidentActions;
  /** What it can be remedied with. */
  readonly policies: readonly ClickPolicy[];
}
