import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'bun:test';
import { SQL } from 'bun';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyAudit } from '../../audit/verifyAudit';
import { StoreFullError } from '../../errors/StoreFullError';
import { StoreUnavailableError } from '../../errors/StoreUnavailableError';
import { deliveryOf } from '../../fixtures/deliveryOf';
import { entryOf } from '../../fixtures/entryOf';
import { runOf } from '../../fixtures/runOf';
import { openStore } from '../../openStore';
import { parseStoreAddress } from '../../parseStoreAddress';
import { SqlStore } from '../../SqlStore';
import { migrate } from '../migrations/migrate';
import { MIGRATIONS } from '../migrations/MIGRATIONS';
import { SqliteDatabase } from './SqliteDatabase';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presage-sqlite-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let file = '';
let files = 0;
beforeEach(() => {
  files += 1;
  file = join(folder, `${files}.db`);
});

describe('a full disk', () => {
  const ROOM_IN_PAGES = 12;

  /** A store whose file can't grow beyond some pages. */
  async function openNarrow() {
    const address = parseStoreAddress(file);
    const database = await SqliteDatabase.open(address);
    await migrate(database, address, MIGRATIONS, 'create');
    const limitPages = (most: number) => database.write(async (sql) => sql.unsafe(`PRAGMA max_page_count = ${most}`));
    const [size]: Array<{ page_count: number }> = await database.write(async (sql) => sql`PRAGMA page_count`);
    await limitPages(size!.page_count + ROOM_IN_PAGES);
    return { store: new SqlStore(database, file), makeRoom: () => limitPages(1_000_000) };
  }

  const write = (store: SqlStore, id: string, body = '') =>
    store.transaction(async ({ runs, deliveries, audit }) => {
      await audit.append([entryOf({ runId: id })]);
      await runs.insert(runOf({ id }));
      await deliveries.insert(deliveryOf({ id, request: { method: 'POST', url: '', headers: {}, body } }));
    });

  test('is told, keeps nothing by halves, and ends', async () => {
    const { store, makeRoom } = await openNarrow();
    const outcomes = new Map<string, unknown>();
    for (let index = 0; index < 40; index += 1) {
      await write(store, String(index), 'x'.repeat(1_000)).then(
        () => outcomes.set(String(index), 'written'),
        (error: unknown) => outcomes.set(String(index), error)
      );
    }
    const written = [...outcomes].filter(([, outcome]) => outcome === 'written').map(([id]) => id);
    const refusals = [...outcomes.values()].filter((outcome) => outcome !== 'written');
    expect(written).not.toHaveLength(0);
    expect(refusals).not.toHaveLength(0);
    expect(refusals.every((refusal) => refusal instanceof StoreFullError)).toBe(true);
    expect((await store.runs.list(1, { limit: 100 })).map(({ id }) => id).sort()).toEqual(written.sort());
    expect((await store.deliveries.list(1, { states: [], limit: 100 })).map(({ id }) => id).sort()).toEqual(written);

    await makeRoom();
    await write(store, 'at last');
    expect(await verifyAudit(store.audit, 1)).toMatchObject({ entries: written.length + 1, problem: undefined });
    await store.close();
  });

  test('refuses what is too large and keeps what came with it', async () => {
    const { store } = await openNarrow();

    const outcomes = await Promise.allSettled([
      write(store, 'small'),
      write(store, 'large', 'x'.repeat(200_000)),
      write(store, 'also small'),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: expect.any(StoreFullError) });
    expect(await verifyAudit(store.audit, 1)).toMatchObject({ entries: 2, problem: undefined });
    await store.close();
  });
});

describe('a place that can not be used', () => {
  test.each([
    ['below a file', () => (writeFileSync(file, ''), join(file, 'presage.db'))],
    ['that is a folder', () => (mkdirSync(file), file)],
    ['that holds something else', () => (writeFileSync(file, 'x'.repeat(10_000)), file)],
  ])('%s is told with the setting that helps', async (_, make) => {
    const refusal = await openStore(make()).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(StoreUnavailableError);
    expect((refusal as StoreUnavailableError).explanation).toMatch(/can't be used: .*store_folder.*store_url/);
  });

  test('and a store that was closed are told', async () => {
    const store = await openStore(file);
    await store.close();

    await expect(store.runs.insert(runOf())).rejects.toThrow(StoreUnavailableError);
    await expect(store.runs.find(1, 'a')).rejects.toThrow(StoreUnavailableError);
  });
});

describe('another process', () => {
  test('that writes is waited for, and does not keep anyone from reading', async () => {
    const store = await openStore(file);
    const other = new SQL({ adapter: 'sqlite', filename: file });
    await other.unsafe('BEGIN IMMEDIATE');
    let isInserted = false;
    const inserted = store.runs.insert(runOf()).then(() => (isInserted = true));

    expect(await store.runs.list(1, { limit: 1 })).toEqual([]);
    await Bun.sleep(60);
    expect(isInserted).toBe(false);

    await other.unsafe('COMMIT');
    expect(await inserted).toBe(true);
    await other.close();
    await store.close();
  });

  test("can't change or remove entries of the audit by accident", async () => {
    const store = await openStore(file);
    await store.audit.append([entryOf(), entryOf()]);
    const other = new SQL({ adapter: 'sqlite', filename: file });

    await expect(other`UPDATE presage_audit SET kind = 'sent'`.execute()).rejects.toThrow('never changed');
    await expect(other`DELETE FROM presage_audit`.execute()).rejects.toThrow('by pruning only');
    expect(await store.audit.prune(1, Infinity, 1)).toBe(2);
    await other.close();
    await store.close();
  });
});
