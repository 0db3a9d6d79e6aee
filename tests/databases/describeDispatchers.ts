import { expect, onTestFinished, test } from 'bun:test';
import { ScriptedConnector } from '../../pkg/remediation/delivery/fixtures/ScriptedConnector';
import { testConfiguration, TestOutbox } from '../../pkg/remediation/delivery/fixtures/TestOutbox';
import { verifyAudit } from '../../pkg/store/audit/verifyAudit';

const DELIVERIES = 120;
const CONCURRENCY = 4;
const FAILING_EVERY = 5;

/** Processes that send from one store send each delivery once, whoever of them takes it. */
export function describeDispatchers(createLocation: () => Promise<string>): void {
  test('never sends a delivery by two processes at a time', async () => {
    const location = await createLocation();
    const first = await TestOutbox.open(location);
    const outboxes = [first, await TestOutbox.open(location), await TestOutbox.open(location)];
    onTestFinished(async () => {
      await Promise.all(outboxes.map((outbox) => outbox.close()));
    });
    const added = await Promise.all(Array.from({ length: DELIVERIES }, () => first.add()));
    const answered: string[] = [];
    const sentTwice: string[] = [];
    const onTheirWay = new Set<string>();
    let count = 0;
    const connectors = outboxes.map((outbox, index) => {
      const connector = new ScriptedConnector(async ({ headers }) => {
        const id = headers['webhook-id'] ?? '';
        sentTwice.push(...(onTheirWay.has(id) ? [id] : []));
        onTheirWay.add(id);
        await Bun.sleep(2);
        onTheirWay.delete(id);
        if (++count % FAILING_EVERY === 0) {
          return { status: 503 };
        }
        answered.push(id);
        return { status: 200 };
      });
      outbox.configure(testConfiguration({ concurrency: CONCURRENCY }));
      outbox.start(connector, { owner: `process ${index}`, random: () => 0 });
      return connector;
    });

    // A database may ask for a transaction to be run again, and what is settled in it is heard of twice then.
    const settled = () => [...new Set(outboxes.flatMap((outbox) => outbox.settled.map(({ id }) => id)))];
    while (settled().length < DELIVERIES) {
      await Bun.sleep(5);
    }

    const ids = added.map(({ id }) => id).toSorted();
    expect(sentTwice).toEqual([]);
    expect(answered.toSorted()).toEqual(ids);
    expect(settled().toSorted()).toEqual(ids);
    expect(Math.max(...connectors.map(({ mostAtOnce }) => mostAtOnce))).toBeLessThanOrEqual(CONCURRENCY);
    expect(await verifyAudit(first.store.audit, 1)).toMatchObject({ problem: undefined });
  }, 60_000);
}
