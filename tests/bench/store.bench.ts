// Prints how many decisions a second each database takes, one at a time and 50 at a time, and how long one takes at a
// hundred a second: its transaction, the claim of its delivery, and the transaction that settles it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quantileOfRows } from '../../pkg/forecast/quantileOfRows';
import { deliveryOf } from '../../pkg/store/fixtures/deliveryOf';
import { entryOf } from '../../pkg/store/fixtures/entryOf';
import { runOf } from '../../pkg/store/fixtures/runOf';
import { openStore } from '../../pkg/store/openStore';
import type { Store } from '../../pkg/store/Store';
import type { DatabaseServer } from '../databases/harness/DatabaseServer';
import { MariaDbServer } from '../databases/harness/MariaDbServer';
import { PostgresServer } from '../databases/harness/PostgresServer';
import { printFigure } from './printFigure';

const SUBJECTS = 200;
const TRANSACTIONS_A_DECISION = 3;
const HOUR_MS = 3_600_000;
const LEASE_MS = 25_000;
const WARM_UP = 100;
const DECISIONS = { 1: 300, 50: 1_500 } as const;
const ALERTS_A_SECOND = 100;
const PACED_SECONDS = 20;

/** What one alert asks of the store, from its decision to its outcome. */
async function decideAndSend(store: Store, index: number): Promise<void> {
  const nowMs = Date.now();
  const subject = `instance-${index % SUBJECTS}`;
  // A target of its own, so that each claims its own delivery.
  const targetId = `target-${index}`;
  const run = runOf({ policyId: `policy-${index % 10}`, subject, decidedMs: nowMs });
  const about = { policyId: run.policyId, subject, targetId, sinceMs: nowMs - HOUR_MS };
  await store.transaction(async ({ locks, switches, runs, deliveries, audit }) => {
    await locks.hold([run.policyId, subject, targetId]);
    await switches.isOn(1, 'automatic');
    await runs.recent(1, about);
    await runs.insert(run);
    await deliveries.insert(deliveryOf({ runId: run.id, targetId, dueMs: nowMs, createdMs: nowMs }));
    await audit.append([entryOf({ runId: run.id }), entryOf({ runId: run.id, kind: 'prepared' })]);
  });
  const [claimed] = await store.deliveries.claim({
    owner: 'bench',
    nowMs,
    leaseEndMs: nowMs + LEASE_MS,
    limit: 1,
    targets: [{ orgId: 1, targetId, limit: 1 }],
  });
  if (claimed === undefined) {
    throw new Error('The delivery was not there to be claimed.');
  }
  await store.transaction(async ({ runs, deliveries, audit }) => {
    await deliveries.settle({ ...claimed, state: 'delivered', endedMs: nowMs }, 'bench');
    await runs.update({ ...run, state: 'sent', endedMs: nowMs });
    await audit.append([entryOf({ runId: run.id, kind: 'sent' })]);
  });
}

/** @returns decisions a second */
async function measureRate(store: Store, atOnce: 1 | 50, firstIndex: number): Promise<number> {
  const count = DECISIONS[atOnce];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      await decideAndSend(store, firstIndex + next);
    }
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  return (count * 1_000) / (performance.now() - startMs);
}

/** @returns how long each took, where they come at a steady pace, ascending. Milliseconds. */
async function measurePaced(store: Store, firstIndex: number): Promise<Float64Array> {
  const startMs = performance.now();
  const decisions = Array.from({ length: ALERTS_A_SECOND * PACED_SECONDS }, async (_, index) => {
    const dueMs = startMs + (index * 1_000) / ALERTS_A_SECOND;
    await Bun.sleep(dueMs - performance.now());
    await decideAndSend(store, firstIndex + index);
    return performance.now() - dueMs;
  });
  return Float64Array.from(await Promise.all(decisions)).sort();
}

async function measure(name: string, location: string): Promise<void> {
  const store = await openStore(location);
  try {
    for (let index = 0; index < WARM_UP; index += 1) {
      await decideAndSend(store, index);
    }
    const alone = await measureRate(store, 1, 10_000);
    const together = await measureRate(store, 50, 20_000);
    const times = await measurePaced(store, 30_000);
    const perSecond = 'trans./s';
    printFigure(`${name}, one at a time`, alone * TRANSACTIONS_A_DECISION, perSecond, '300');
    printFigure(`${name}, 50 at a time`, together * TRANSACTIONS_A_DECISION, perSecond, '300');
    printFigure(`${name}, 50 at a time to one at a time`, together / alone, '', 'more than 1');
    printFigure(
      `${name}, ${ALERTS_A_SECOND} alerts a second, median of each`,
      quantileOfRows([times], 0.5),
      'ms',
      'less'
    );
    printFigure(
      `${name}, ${ALERTS_A_SECOND} alerts a second, 95th percentile`,
      quantileOfRows([times], 0.95),
      'ms',
      '50'
    );
  } finally {
    await store.close();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'presage-store-bench-'));
try {
  await measure('SQLite', path.join(folder, 'presage.db'));
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, program] of Object.entries({ PostgreSQL: PostgresServer, MariaDB: MariaDbServer })) {
  if (!program.isInstalled()) {
    console.log(`${name} is not installed here.`);
    continue;
  }
  const server: DatabaseServer = await program.start();
  try {
    await measure(name, await server.createDatabase());
  } finally {
    await server.stop();
  }
}
