import { createTables } from './sql/createTables';
import type { Database } from './sql/Database';
import { transactionSession } from './sql/transactionSession';
import type { Store, StoreDialect, Tables } from './Store';
import type { AuditTable } from './tables/AuditTable';
import type { DeliveryTable } from './tables/DeliveryTable';
import type { LeaseTable } from './tables/LeaseTable';
import type { LockTable } from './tables/LockTable';
import type { ReceiptTable } from './tables/ReceiptTable';
import type { RunTable } from './tables/RunTable';
import type { SwitchTable } from './tables/SwitchTable';

/** A store on a database whose tables are there. */
export class SqlStore implements Store {
  readonly runs: RunTable;
  readonly deliveries: DeliveryTable;
  readonly audit: AuditTable;
  readonly receipts: ReceiptTable;
  readonly switches: SwitchTable;
  readonly leases: LeaseTable;
  readonly locks: LockTable;
  readonly dialect: StoreDialect;
  readonly location: string;
  readonly #database: Database;

  /** @param location for people */
  constructor(database: Database, location: string) {
    const tables = createTables(database);
    this.runs = tables.runs;
    this.deliveries = tables.deliveries;
    this.audit = tables.audit;
    this.receipts = tables.receipts;
    this.switches = tables.switches;
    this.leases = tables.leases;
    this.locks = tables.locks;
    this.dialect = database.dialect.name;
    this.location = location;
    this.#database = database;
  }

  transaction<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result> {
    const { dialect } = this.#database;
    return this.#database.write((sql) => work(createTables(transactionSession(sql, dialect))));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
