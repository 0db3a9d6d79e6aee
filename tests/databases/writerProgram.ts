import { openStore } from '../../pkg/store/openStore';
import { deliveryOf } from '../../pkg/store/fixtures/deliveryOf';
import { entryOf } from '../../pkg/store/fixtures/entryOf';
import { runOf } from '../../pkg/store/fixtures/runOf';

// Writes a run, its delivery and two entries a transaction, until it is killed; says so after each.
const [location = '', owner = ''] = process.argv.slice(2);
const store = await openStore(location);
const writeOne = async (id: string): Promise<void> => {
  await store.transaction(async ({ runs, deliveries, audit }) => {
    await runs.insert(runOf({ id }));
    await audit.append([entryOf({ runId: id })]);
    await deliveries.insert(deliveryOf({ id, runId: id }));
    await audit.append([entryOf({ runId: id, kind: 'prepared' })]);
  });
  process.stdout.write(`${id}\n`);
};
for (let round = 0; ; round += 1) {
  await Promise.all([0, 1, 2, 3].map((index) => writeOne(`${owner}-${round}-${index}`)));
}
