import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import type { AlertCall } from '../alerts/AlertCall';
import { alertCallOf } from '../alerts/fixtures/alertCallOf';
import { CONTACT_SECRET } from '../fixtures/contactSecret';
import { admin, ServiceBench } from '../fixtures/ServiceBench';

let at: ServiceBench;

beforeEach(async () => {
  at = await ServiceBench.open();
});

afterEach(() => at.close());

describe('what is refused', () => {
  const forged = (): AlertCall => ({ ...alertCallOf([], CONTACT_SECRET, at.bench.nowMs), signature: '0'.repeat(64) });

  test('is written down each time, and counted where it floods', async () => {
    for (let index = 0; index < 250; index++) {
      await at.service.receiveAlerts(1, forged()).catch(() => undefined);
    }
    expect(await at.bench.audit()).toHaveLength(100);
    at.bench.nowMs += 2 * MINUTE_MS;
    await at.service.receiveAlerts(1, forged()).catch(() => undefined);
    const audit = await at.bench.audit();
    expect(audit).toHaveLength(102);
    expect(audit[100]).toMatchObject({ kind: 'rejected', detail: { kind: 'WrongSignatureError', count: 150 } });
    expect(audit[0]).toMatchObject({ actor: { kind: 'alerting' }, summary: "The call's signature is wrong." });
  });

  test('is counted to the end', async () => {
    for (let index = 0; index < 103; index++) {
      await at.service.reject(1, { kind: 'alerting' }, 'No role.', { error: 'x' });
    }
    await at.service.stop();
    expect((await at.bench.audit()).at(-1)).toMatchObject({ detail: { count: 3 } });
  });
});

test('a change of the settings is written down', async () => {
  await at.service.configured(1, admin, ['added target "deploy"', 'removed policy "x"']);
  expect(await at.service.audit(1, { limit: 10 })).toMatchObject([
    { kind: 'configured', summary: 'admin changes the settings: added target "deploy"; removed policy "x"' },
  ]);
});

test('starts and stops as often as it is asked to', async () => {
  at.service.start();
  at.service.start();
  await at.service.stop();
  await at.service.stop();
});
