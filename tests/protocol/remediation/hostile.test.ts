import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import type { RemediatingApp } from '../harness/RemediatingApp';
import { TargetReceiver } from '../harness/TargetReceiver';
import { HOSTILE_CALLS } from './hostileCalls';
import { startGuardedApp } from './startGuardedApp';

setDefaultTimeout(60_000);

describe('a hostile call', () => {
  let receiver: TargetReceiver;
  let app: RemediatingApp;

  beforeAll(async () => {
    receiver = new TargetReceiver();
    app = await startGuardedApp(receiver);
  });

  afterAll(async () => {
    await app.stop();
    await receiver.stop();
  });

  test('is there in many kinds', () => {
    expect(HOSTILE_CALLS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(HOSTILE_CALLS.map((hostile) => [hostile.name, hostile] as const))(
    'is refused with a reason and written down: %s',
    async (_name, { as = 'Admin', call, status }) => {
      const [before] = await app.audit('rejected');

      const answer = await app.ask(as === 'nobody' ? undefined : as, call);

      const { message, remedy } = answer.json as { message: string; remedy: string };
      expect(answer.status).toBe(status);
      expect(message.length).toBeGreaterThan(10);
      expect(remedy.length).toBeGreaterThan(10);
      const [after] = await app.audit('rejected');
      expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
      expect(after?.actor.kind).toBe(as === 'nobody' || call.url === 'alerts' ? 'alerting' : 'person');
    }
  );

  test('has done nothing: nothing was sent, no run began, and the audit is whole', async () => {
    expect(receiver.requests).toEqual([]);
    expect(await app.runs()).toEqual([]);
    expect(await app.audit('configured')).toEqual([]);
    expect(await app.audit('rejected')).toHaveLength(HOSTILE_CALLS.length);
    expect(await app.verifiesAudit()).toBe(true);
  });
});
