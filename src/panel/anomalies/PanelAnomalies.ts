import type { ExpectedBand } from './ExpectedBand';
import type { PanelHealth } from './PanelHealth';
import type { PanelIncident } from './PanelIncident';

/** What is unusual about a panel's series. */
export interface PanelAnomalies {
  /** By series key, from the start of the time on screen on. */
  readonly bands: ReadonlyMap<string, ExpectedBand>;
  /** The newest first, over all of the history. */
  readonly incidents: readonly PanelIncident[];
  /** At the end of the range, or now where that is earlier. */
  readonly health: PanelHealth;
}
