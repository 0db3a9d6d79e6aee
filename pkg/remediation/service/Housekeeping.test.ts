import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS } from '../../series/durations';
import { entryOf } from '../../store/fixtures/entryOf';
import { runOf } from '../../store/fixtures/runOf';
import { RemediationBench, START_MS } from '../fixtures/RemediationBench';
import { Housekeeping } from './Housekeeping';
import { Refusals } from './Refusals';

let bench: RemediationBench;

beforeEach(async () => {
  bench = await RemediationBench.open({ policies: [] });
  const old = START_MS - 91 * DAY_MS;
  await bench.store.runs.insert(runOf({ id: 'old', state: 'sent', decidedMs: old, endedMs: old }));
  await bench.store.runs.insert(runOf({ id: 'new', state: 'sent', endedMs: START_MS - DAY_MS }));
  await bench.store.audit.append([entryOf({ atMs: old }), entryOf({ atMs: START_MS })]);
});

afterEach(() => bench.close());

function keeperOf(owner: string): Housekeeping {
  const { store, nowMs, log } = bench.options;
  const { organizations } = bench.process().parts;
  return new Housekeeping({ store, organizations, refusals: new Refusals(store, nowMs, log), owner, nowMs });
}

describe('Housekeeping', () => {
  test('removes what is older than the settings keep, and says so in the audit', async () => {
    await keeperOf('a').tick();
    expect((await bench.runs()).map(({ id }) => id)).toEqual(['new']);
    expect(await bench.auditKinds()).toEqual(['decided', 'pruned']);
  });

  test('does so once a day, whichever process', async () => {
    const keepers = [keeperOf('a'), keeperOf('b')];
    for (; bench.nowMs < START_MS + 3 * DAY_MS; bench.nowMs += HOUR_MS) {
      const atMs = bench.nowMs - 91 * DAY_MS;
      await bench.store.runs.insert(runOf({ id: `at ${atMs}`, state: 'sent', decidedMs: atMs, endedMs: atMs }));
      const before = (await bench.runs()).length;
      await Promise.all(keepers.map((keeper) => keeper.tick()));
      const isPruned = (await bench.runs()).length < before;
      expect(isPruned).toBe((bench.nowMs - START_MS) % DAY_MS === 0);
    }
  });

  test('leaves runs alone while an organization that may keep them longer has not been heard of', async () => {
    await bench.store.audit.append([entryOf({ orgId: 2, atMs: START_MS - 91 * DAY_MS })]);
    await keeperOf('a').tick();
    expect((await bench.runs()).map(({ id }) => id).toSorted()).toEqual(['new', 'old']);
    expect(await bench.auditKinds()).toEqual(['decided', 'pruned']);
    expect(await bench.store.audit.read(2, 1, 10)).toHaveLength(1);
  });
});
