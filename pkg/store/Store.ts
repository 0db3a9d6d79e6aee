import type { AuditTable } from './tables/AuditTable';
import type { DeliveryTable } from './tables/DeliveryTable';
import type { LeaseTable } from './tables/LeaseTable';
import type { LockTable } from './tables/LockTable';
import type { ReceiptTable } from './tables/ReceiptTable';
import type { RunTable } from './tables/RunTable';
import type { SwitchTable } from './tables/SwitchTable';

/** Everything that is kept, through one connection or one transaction. */
export interface Tables {
  readonly runs: RunTable;
  readonly deliveries: DeliveryTable;
  readonly audit: AuditTable;
  readonly receipts: ReceiptTable;
  readonly switches: SwitchTable;
  readonly leases: LeaseTable;
  readonly locks: LockTable;
}

export type StoreDialect = 'sqlite' | 'postgres' | 'mysql';

/** State in SQL. What a transaction wrote is on the disk when its promise resolves. */
export interface Store extends Tables {
  readonly dialect: StoreDialect;
  /** For people: the file, or the address without its password. */
  readonly location: string;
  /**
   * Runs work in one transaction: all of it is kept or nothing. Work may run again where the database asks for that, so it
   * must do nothing but read and write the tables it is given.
   * @throws {StoreUnavailableError | StoreFullError}
   */
  transaction<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
