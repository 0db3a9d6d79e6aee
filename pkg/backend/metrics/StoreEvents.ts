import type { AuditEntry } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';

/** What this process wrote into the store, told once it is kept. */
export interface StoreEvents {
  runWritten(run: RunRecord): void;
  deliverySettled(delivery: DeliveryRecord): void;
  auditAppended(entry: AuditEntry): void;
}
