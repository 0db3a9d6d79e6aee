import type { AuditEntry } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';

/** What one happening makes of a run: all of it is written in one transaction. */
export interface RunChange {
  readonly run: RunRecord;
  /** New ones, to be put into the outbox. */
  readonly deliveries: readonly DeliveryRecord[];
  readonly entries: readonly AuditEntry[];
}
