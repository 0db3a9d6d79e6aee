import type { DashboardPlace } from '../../../pkg/store/records/DashboardPlace';
import type { ClickPolicy } from '../../components/remediation/answers/ClickPolicy';
import type { PressSource } from './PressSource';

/** A button was pressed: what has to be confirmed. It stays as it was, whatever the panel's data does meanwhile. */
export interface PressQuestion {
  readonly policy: ClickPolicy;
  /** What it may be about; one of them is sent. */
  readonly sources: readonly PressSource[];
  /** The incident's sentence; undefined where it is about a series. */
  readonly sentence: string | undefined;
  readonly place: DashboardPlace | undefined;
}
