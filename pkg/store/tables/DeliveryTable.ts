import type { DeliveryRecord, DeliveryState } from '../records/DeliveryRecord';

export interface ClaimRequest {
  /** Of the process that will send them; one no other process has. */
  readonly owner: string;
  readonly nowMs: number;
  readonly leaseEndMs: number;
  readonly limit: number;
  /** Organizations and targets that may be sent to now; others wait. */
  readonly targets: ReadonlyArray<{ readonly orgId: number; readonly targetId: string; readonly limit: number }>;
}

export interface DeliveryTable {
  insert(delivery: DeliveryRecord): Promise<void>;
  /**
   * Takes due deliveries, and those whose lease ended, for one process: no two processes ever hold one at a time. Automatic
   * ones of organizations whose automatic actions are switched off stay.
   */
  claim(request: ClaimRequest): Promise<DeliveryRecord[]>;
  /** Writes the outcome of a claimed delivery. @returns false where this owner holds it no longer; nothing is written then */
  settle(delivery: DeliveryRecord, owner: string): Promise<boolean>;
  /** Writes a delivery that nobody holds, such as one to be sent again. @returns false where someone holds it */
  update(delivery: DeliveryRecord): Promise<boolean>;
  find(orgId: number, id: string): Promise<DeliveryRecord | undefined>;
  ofRun(orgId: number, runId: string): Promise<DeliveryRecord[]>;
  /** Newest first. */
  list(
    orgId: number,
    filter: { readonly states: readonly DeliveryState[]; readonly limit: number }
  ): Promise<DeliveryRecord[]>;
  /** Organizations and targets that have something to send at a time. */
  waiting(nowMs: number): Promise<Array<{ readonly orgId: number; readonly targetId: string }>>;
  /** When the next delivery is due or the next lease ends; undefined where nothing waits. */
  nextDueMs(): Promise<number | undefined>;
}
