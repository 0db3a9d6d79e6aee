import type { Store, Tables } from '../../store/Store';
import { intercept } from './intercept';
import type { StoreEvents } from './StoreEvents';

/** Tells what is written through a store; what a transaction wrote, once it is kept, and nothing of one that failed. */
export function watchStore(store: Store, events: StoreEvents): Store {
  const watched = watchTables(store, (tell) => tell(events));
  return intercept(store, {
    runs: watched.runs,
    deliveries: watched.deliveries,
    audit: watched.audit,
    transaction: async (work) => {
      let told: Array<(events: StoreEvents) => void> = [];
      const result = await store.transaction((tables) => {
        // Work may run again: only what its last run wrote is kept.
        told = [];
        return work(watchTables(tables, (tell) => told.push(tell)));
      });
      told.forEach((tell) => tell(events));
      return result;
    },
  });
}

function watchTables(tables: Tables, later: (tell: (events: StoreEvents) => void) => void): Tables {
  const { runs, deliveries, audit, receipts, switches, leases, locks } = tables;
  return {
    runs: intercept(runs, {
      insert: async (run) => {
        const isNew = await runs.insert(run);
        if (isNew) {
          later((events) => events.runWritten(run));
        }
        return isNew;
      },
      update: async (run) => {
        await runs.update(run);
        later((events) => events.runWritten(run));
      },
    }),
    deliveries: intercept(deliveries, {
      settle: async (delivery, owner) => {
        const isOurs = await deliveries.settle(delivery, owner);
        if (isOurs) {
          later((events) => events.deliverySettled(delivery));
        }
        return isOurs;
      },
    }),
    audit: intercept(audit, {
      append: async (entries) => {
        await audit.append(entries);
        entries.forEach((entry) => later((events) => events.auditAppended(entry)));
      },
    }),
    receipts,
    switches,
    leases,
    locks,
  };
}
