import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { StoreFullError } from '../../store/errors/StoreFullError';
import type { Store } from '../../store/Store';
import { AllowList } from '../network/AllowList';
import { GuardedConnector } from '../network/GuardedConnector';
import { FaultyReceiver } from './fixtures/FaultyReceiver';
import { ScriptedConnector } from './fixtures/ScriptedConnector';
import { testConfiguration, TestOutbox } from './fixtures/TestOutbox';

let outbox: TestOutbox;

beforeEach(async () => {
  outbox = await TestOutbox.open();
});

afterEach(() => outbox.close());

/** The store, but for what a test takes its place with; transactions fail where `isFull` says so. */
function failingStore(store: Store, isFull: () => boolean): Store {
  const full = () => new StoreFullError({ dialect: 'sqlite', target: 'presage.db', shown: 'presage.db' }, undefined);
  const { deliveries } = store;
  return {
    ...store,
    deliveries: {
      insert: (delivery) => deliveries.insert(delivery),
      claim: (request) => (isFull() ? Promise.reject(full()) : deliveries.claim(request)),
      settle: (delivery, owner) => deliveries.settle(delivery, owner),
      update: (delivery) => deliveries.update(delivery),
      find: (orgId, id) => deliveries.find(orgId, id),
      ofRun: (orgId, runId) => deliveries.ofRun(orgId, runId),
      list: (orgId, filter) => deliveries.list(orgId, filter),
      waiting: (nowMs) => deliveries.waiting(nowMs),
      nextDueMs: () => deliveries.nextDueMs(),
    },
    transaction: (work) => (isFull() ? Promise.reject(full()) : store.transaction(work)),
    close: () => store.close(),
  };
}

describe('a receiver that fails, hangs and resets', () => {
  test.each([1, 2, 3])(
    'gets every delivery at least once and under one id (seed %d)',
    async (seed) => {
      const receiver = await FaultyReceiver.start(seed);
      try {
        outbox.configure(
          testConfiguration({
            concurrency: 8,
            timeout: '1s',
            settings: { url: `http://127.0.0.1:${receiver.port}/hook` },
          })
        );
        const connector = new GuardedConnector({ allowList: AllowList.parse([`127.0.0.1:${receiver.port}`]) });
        const quick = new ScriptedConnector(async (request, { signal }) => {
          const { status, headers } = await connector.send(request, { timeoutMs: 60, signal });
          return { status, headers: Object.fromEntries(headers.entries()) };
        });
        const url = `http://127.0.0.1:${receiver.port}/hook`;
        const request = { method: 'POST', url, headers: {}, body: '{}' };
        const added = await Promise.all(Array.from({ length: 120 }, () => outbox.add({ request })));
        const dispatcher = outbox.start(quick);
        // The clock is a test's, so that retries and circuits need no waiting.
        const hurry = setInterval(() => {
          outbox.nowMs += 2_000;
          dispatcher.wake();
        }, 20);

        await outbox.untilAllSettled(added.length);
        clearInterval(hurry);

        const ids = added.map(({ id }) => id).toSorted();
        expect([...receiver.acted.keys()].toSorted()).toEqual(ids);
        expect(outbox.settled.map(({ id }) => id).toSorted()).toEqual(ids);
        expect(outbox.settled.every(({ state }) => state === 'delivered')).toBe(true);
        expect(quick.mostAtOnce).toBeLessThanOrEqual(8);
        expect(receiver.requests).toBeGreaterThan(added.length);
      } finally {
        receiver.close();
      }
    },
    30_000
  );
});

describe('a store that fails', () => {
  test('keeps everything from being sent until it works again', async () => {
    let isFull = true;
    const { id } = await outbox.add();
    const connector = new ScriptedConnector();
    const dispatcher = outbox.start(connector, { store: failingStore(outbox.store, () => isFull) });
    for (let i = 0; i < 1_000; i++) {
      dispatcher.wake();
    }
    await outbox.untilLogged();
    expect(connector.requests).toEqual([]);
    expect(outbox.logged).toEqual(['The outbox could not be read']);

    isFull = false;
    await outbox.untilState(id, 'delivered');

    expect(connector.requests).toHaveLength(1);
  });

  test('in the middle of a delivery, its outcome is written later and nothing is sent twice', async () => {
    let isFull = false;
    const { id } = await outbox.add();
    const connector = new ScriptedConnector(() => {
      isFull = true;
      return { status: 200 };
    });
    outbox.start(connector, { store: failingStore(outbox.store, () => isFull) });
    await outbox.untilLogged();
    isFull = false;

    await outbox.untilState(id, 'delivered');

    expect(connector.requests).toHaveLength(1);
    expect(outbox.logged).toContain('The store failed while a delivery was on its way');
  });
});

describe('leases', () => {
  test('a process that died leaves its deliveries to another when the lease ends, under the same id', async () => {
    const { id } = await outbox.add();
    const claim = { owner: 'dead', limit: 1, targets: [{ orgId: 1, targetId: 'deploy', limit: 1 }] };
    await outbox.store.deliveries.claim({ ...claim, nowMs: outbox.nowMs, leaseEndMs: outbox.nowMs + 25_000 });
    const connector = new ScriptedConnector();
    const dispatcher = outbox.start(connector);
    await Bun.sleep(30);
    expect(connector.requests).toEqual([]);

    outbox.nowMs += 25_000;
    dispatcher.wake();
    await outbox.untilState(id, 'delivered');

    expect(connector.requests[0]?.headers['webhook-id']).toBe(id);
  });

  test('a process whose lease ends before it could write an answer down sends nothing', async () => {
    const { id } = await outbox.add();
    const connector = new ScriptedConnector();
    const slowStore: Store = failingStore(outbox.store, () => false);
    const { claim } = slowStore.deliveries;
    // As if the process was stopped for a minute right after its claim.
    const deliveries = {
      ...slowStore.deliveries,
      claim: async (request: Parameters<typeof claim>[0]) => {
        const claimed = await claim(request);
        outbox.nowMs += 60_000;
        return claimed;
      },
    };
    const first = outbox.start(connector, { store: { ...slowStore, deliveries } });
    await outbox.untilLogged();
    expect(connector.requests).toEqual([]);
    expect(outbox.logged[0]).toContain('held for too long');
    await first.stop();

    outbox.start(connector);
    outbox.nowMs += 60_000;
    await outbox.untilState(id, 'delivered');
    expect(connector.requests).toHaveLength(1);
  });

  test('an outcome that comes after another process took over is not written', async () => {
    const { id } = await outbox.add();
    const answered = Promise.withResolvers<void>();
    const slow = new ScriptedConnector(async () => {
      await answered.promise;
      return { status: 400, body: 'late' };
    });
    outbox.start(slow);
    await outbox.until(id, ({ state }) => state === 'sending');
    outbox.nowMs += 60_000;
    outbox.start(new ScriptedConnector(() => ({ status: 200, body: 'in time' })));
    await outbox.untilState(id, 'delivered');

    answered.resolve();
    await Bun.sleep(50);

    expect(await outbox.store.deliveries.find(1, id)).toMatchObject({
      state: 'delivered',
      lastAnswer: { text: 'in time' },
    });
    expect(outbox.settled).toHaveLength(1);
  });
});

describe('clocks that jump', () => {
  test.each([
    ['forward', 7 * 86_400_000],
    ['back', -3_600_000],
  ])('%s lose and double nothing that is due', async (_, jumpMs) => {
    outbox.configure(testConfiguration({ concurrency: 2 }));
    const connector = new ScriptedConnector(() => {
      if (connector.requests.length === 5) {
        outbox.nowMs += jumpMs;
      }
      return { status: 200 };
    });
    const expiresMs = outbox.nowMs + 30 * 86_400_000;
    const added = await Promise.all(Array.from({ length: 20 }, () => outbox.add({ expiresMs })));
    const dispatcher = outbox.start(connector);
    const hurry = setInterval(() => {
      outbox.nowMs += 1_000_000;
      dispatcher.wake();
    }, 20);

    await outbox.untilAllSettled(added.length);
    clearInterval(hurry);

    const sent = new Set(connector.requests.map(({ headers }) => headers['webhook-id']));
    expect([...sent].toSorted()).toEqual(added.map(({ id }) => id).toSorted());
    expect(outbox.settled.every(({ state }) => state === 'delivered')).toBe(true);
  });
});

describe('stopping', () => {
  test('waits for what is on its way, and takes nothing more', async () => {
    outbox.configure(testConfiguration({ concurrency: 1 }));
    const answered = Promise.withResolvers<void>();
    const connector = new ScriptedConnector(async () => {
      await answered.promise;
      return { status: 200 };
    });
    await outbox.add();
    await outbox.add();
    const dispatcher = outbox.start(connector);
    while (connector.requests.length === 0) {
      await Bun.sleep(2);
    }

    const stopped = dispatcher.stop();
    answered.resolve();
    await stopped;
    dispatcher.wake();
    await Bun.sleep(30);

    const states = (await outbox.store.deliveries.list(1, { states: [], limit: 10 })).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['delivered', 'pending']);
    expect(connector.requests).toHaveLength(1);
  });

  test('puts back what does not end, for whoever comes next', async () => {
    const { id } = await outbox.add();
    const connector = new ScriptedConnector(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    );
    const dispatcher = outbox.start(connector);
    while (connector.requests.length === 0) {
      await Bun.sleep(2);
    }

    await dispatcher.stop();

    expect(await outbox.store.deliveries.find(1, id)).toMatchObject({
      state: 'pending',
      attempts: 1,
      lastAnswer: { text: 'Presage stopped before an answer came.' },
    });
  }, 10_000);
});
