import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditEntry } from '../../store/records/AuditRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import { openStore } from '../../store/openStore';
import type { Store } from '../../store/Store';
import { watchStore } from './watchStore';

const run: RunRecord = {
  id: 'run-1',
  orgId: 1,
  policyId: 'restart',
  policyName: 'Restart',
  subject: 'web-1',
  trigger: 'click',
  actor: { kind: 'presage' },
  state: 'sending',
  stepIndex: 0,
  labels: {},
  values: {},
  reason: 'cpu',
  problemSinceMs: undefined,
  decidedMs: 1,
  endedMs: undefined,
  dueMs: undefined,
  place: undefined,
  occurrenceId: 'one',
};

const entry: AuditEntry = {
  orgId: 1,
  atMs: 1,
  kind: 'decided',
  actor: { kind: 'presage' },
  policyId: 'restart',
  runId: 'run-1',
  targetId: undefined,
  subject: undefined,
  summary: 'A run began.',
  detail: {},
};

describe('watchStore', () => {
  let folder: string;
  let store: Store;
  let told: string[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'presage-store-'));
    told = [];
    store = watchStore(await openStore(join(folder, 'presage.db')), {
      runWritten: ({ state }) => told.push(`run ${state}`),
      deliverySettled: ({ state }) => told.push(`delivery ${state}`),
      auditAppended: ({ kind }) => told.push(`audit ${kind}`),
    });
  });

  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('tells what is written, and reads and writes as before', async () => {
    await store.runs.insert(run);
    await store.runs.update({ ...run, state: 'sent', endedMs: 2 });
    await store.audit.append([entry]);

    expect(told).toEqual(['run sending', 'run sent', 'audit decided']);
    expect((await store.runs.find(1, 'run-1'))?.state).toBe('sent');
    expect(await store.audit.list(1, { limit: 10 })).toHaveLength(1);
    expect(store.location).toContain(folder);
  });

  test('tells nothing of a run that was there already', async () => {
    await store.runs.insert(run);

    const isNew = await store.runs.insert({ ...run, id: 'run-2' });

    expect(isNew).toBe(false);
    expect(told).toEqual(['run sending']);
  });

  test('tells what a transaction wrote once it is kept', async () => {
    const during = await store.transaction(async (tables) => {
      await tables.runs.insert(run);
      await tables.audit.append([entry]);
      return [...told];
    });

    expect(during).toEqual([]);
    expect(told).toEqual(['run sending', 'audit decided']);
  });

  test('tells nothing of a transaction that failed', async () => {
    const failing = store.transaction(async (tables) => {
      await tables.runs.insert(run);
      throw new Error('on purpose');
    });

    expect(await failing.catch((error: Error) => error.message)).toBe('on purpose');
    expect(told).toEqual([]);
    expect(await store.runs.find(1, 'run-1')).toBeUndefined();
  });

  test('tells what the last run of a repeated transaction wrote', async () => {
    let runs = 0;
    const repeating = watchStore(
      { ...unwatched(store), transaction: async (work) => (await work(store), work(store)) },
      { runWritten: () => undefined, deliverySettled: () => undefined, auditAppended: () => runs++ }
    );

    await repeating.transaction((tables) => tables.audit.append([entry]));

    expect(runs).toBe(1);
  });
});

function unwatched({ runs, deliveries, audit, receipts, switches, leases, locks, dialect, location }: Store) {
  return {
    ...{ runs, deliveries, audit, receipts, switches, leases, locks, dialect, location },
    close: () => Promise.resolve(),
  };
}
