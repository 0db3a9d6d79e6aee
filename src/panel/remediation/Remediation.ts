import type { PresageError } from '../../../pkg/series/PresageError';
import type { ClickPolicy } from '../../components/remediation/answers/ClickPolicy';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { PressQuestion } from './PressQuestion';

/** An incident in words. */
export interface DescribedIncident {
  readonly incident: PanelIncident;
  readonly name: string;
  readonly sentence: string;
}

/** The panel's buttons, and what is asked before one does anything. */
export interface Remediation {
  /** Those that the person may start, in the options' order. */
  readonly policies: readonly ClickPolicy[];
  /** Why there are none although the options name some. */
  readonly problem: PresageError | undefined;
  /** Asks whether to start a policy: about an incident, or about a series that the person picks. */
  readonly ask: (policy: ClickPolicy, about?: DescribedIncident) => void;
  readonly question: PressQuestion | undefined;
  readonly close: () => void;
}
