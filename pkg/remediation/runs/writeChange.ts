import type { Tables } from '../../store/Store';
import type { RunChange } from './RunChange';

/** Writes a change of a run that is there already. */
export async function writeChange(tables: Tables, { run, deliveries, entries }: RunChange): Promise<void> {
  await tables.runs.update(run);
  for (const delivery of deliveries) {
    await tables.deliveries.insert(delivery);
  }
  if (entries.length > 0) {
    await tables.audit.append(entries);
  }
}
