import type { RemediationService } from '../../remediation/service/RemediationService';
import type { Store } from '../../store/Store';

/** Where state is kept, and what acts on it. */
export interface RunningRemediation {
  readonly store: Store;
  readonly service: RemediationService;
}
