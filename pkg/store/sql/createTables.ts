import type { Tables } from '../Store';
import type { Session } from './Session';
import { SqlAuditTable } from './tables/SqlAuditTable';
import { SqlDeliveryTable } from './tables/SqlDeliveryTable';
import { SqlLeaseTable } from './tables/SqlLeaseTable';
import { SqlLockTable } from './tables/SqlLockTable';
import { SqlReceiptTable } from './tables/SqlReceiptTable';
import { SqlRunTable } from './tables/SqlRunTable';
import { SqlSwitchTable } from './tables/SqlSwitchTable';

export function createTables(session: Session): Tables {
  return {
    runs: new SqlRunTable(session),
    deliveries: new SqlDeliveryTable(session),
    audit: new SqlAuditTable(session),
    receipts: new SqlReceiptTable(session),
    switches: new SqlSwitchTable(session),
    leases: new SqlLeaseTable(session),
    locks: new SqlLockTable(session),
  };
}
