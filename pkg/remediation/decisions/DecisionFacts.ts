import type { RecentRuns } from '../../store/tables/RunTable';

/** What a decision depends on besides policy and event; read in the transaction that writes it down. */
export interface DecisionFacts {
  readonly nowMs: number;
  readonly isAutomaticOn: boolean;
  readonly isTargetOn: boolean;
  readonly recent: RecentRuns;
}
