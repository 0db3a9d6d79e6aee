import { expect, test } from 'bun:test';
import { verifyAudit } from '../../pkg/store/audit/verifyAudit';
import { openStore } from '../../pkg/store/openStore';
import { killWriters } from './killWriters';

const ROUNDS = ['first', 'second', 'third'];
const WRITERS = ['a', 'b', 'c'];

/**
 * Processes that are killed while they write leave whole transactions and a whole chain, and nothing is lost that they
 * were told is written.
 */
export function describeCrash(createLocation: () => Promise<string>): void {
  test('keeps whole transactions where processes are killed', async () => {
    const location = await createLocation();
    const written: string[] = [];
    for (const round of ROUNDS) {
      written.push(
        ...(await killWriters(
          location,
          WRITERS.map((writer) => `${round}-${writer}`)
        ))
      );
      const store = await openStore(location);
      const runs = await store.runs.list(1, { limit: 100_000 });
      const deliveries = await store.deliveries.list(1, { states: [], limit: 100_000 });
      const entries = await store.audit.list(1, { limit: 100_000 });
      const verdict = await verifyAudit(store.audit, 1);
      await store.close();

      const ids = runs.map(({ id }) => id).sort();
      expect(verdict).toMatchObject({ entries: ids.length * 2, problem: undefined });
      expect(deliveries.map(({ id }) => id).sort()).toEqual(ids);
      expect(entries.map(({ runId }) => runId).sort()).toEqual([...ids, ...ids].sort());
      expect(ids).toEqual(expect.arrayContaining(written));
    }
  }, 120_000);
}
