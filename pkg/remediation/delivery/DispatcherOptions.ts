import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { Store, Tables } from '../../store/Store';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import type { Log } from '../Log';
import type { Connector } from '../network/Connector';

export interface DispatcherOptions {
  readonly store: Store;
  readonly connectorFor: (organization: OrganizationConfiguration) => Connector;
  /** Undefined until the organization's first request brings its settings; its deliveries wait. */
  readonly organization: (orgId: number) => OrganizationConfiguration | undefined;
  /** Of this process; no other has it. */
  readonly owner: string;
  readonly nowMs: () => number;
  /** From 0 to 1; spreads the retries. */
  readonly random: () => number;
  /** Called in the transaction that writes the outcome of a delivery which is over: delivered or dead. */
  readonly onSettled: (tables: Tables, delivery: DeliveryRecord) => Promise<void>;
  readonly log: Log;
}
