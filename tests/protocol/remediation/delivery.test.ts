import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import type { DeliveryRecord } from '../../../pkg/store/records/DeliveryRecord';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { RemediatingApp } from '../harness/RemediatingApp';
import { type RestartPolicy, restarterSettings } from '../harness/restarterSettings';
import { TargetReceiver } from '../harness/TargetReceiver';
import { untilTrue } from '../harness/untilTrue';

setDefaultTimeout(90_000);

const TRIGGER = { kind: 'click' as const, subject: ['instance'] };

describe('delivery', () => {
  let target: TargetReceiver;
  let app: RemediatingApp;

  beforeEach(() => {
    target = new TargetReceiver();
  });

  afterEach(async () => {
    await app.stop();
    await target.stop();
  });

  const start = async (more?: Partial<RestartPolicy>) => {
    const policy = { trigger: TRIGGER, cooldown: { bySubject: '60s', byTarget: 'none' as const }, ...more };
    app = await RemediatingApp.start({ remediation: restarterSettings(target, [policy], { timeout: '2s' }) });
  };

  const press = async (instance = 'web-1'): Promise<RunRecord> => {
    const json = { policyId: 'restart', labels: { instance }, title: instance, pressId: crypto.randomUUID() };
    return (await app.ask('Admin', { method: 'POST', url: 'presses', json })).json as RunRecord;
  };

  test('goes on after kill -9 while the target had not answered, under the same id', async () => {
    await start();
    target.answer = () => new Promise(() => undefined);
    await press();
    await untilTrue('the request', () => target.requests.length === 1);

    target.answer = () => new Response('done');
    await app.killAndRestart();
    await app.ask(undefined, { url: 'wake' });
    await untilTrue('the request again', () => target.requests.length === 2);
    await app.untilRun('sent');

    expect(new Set(target.ids).size).toBe(1);
    expect(await app.deliveries('delivered')).toMatchObject([{ id: target.ids[0]! }]);
    expect(await app.verifiesAudit()).toBe(true);
  });

  test('goes on after kill -9 between writing and sending', async () => {
    await start();
    const { port } = target;
    await target.stop();
    await press();
    const [waiting] = await app.deliveries('pending,sending');

    await app.plugin.stop('SIGKILL');
    target = new TargetReceiver(port);
    await app.killAndRestart();
    await app.ask(undefined, { url: 'wake' });
    await app.untilRun('sent');

    expect(target.ids).toEqual([waiting?.id ?? 'none']);
  });

  test('keeps one id over retries', async () => {
    await start();
    target.answer = () => new Response('busy', { status: target.requests.length < 3 ? 503 : 200 });

    await press();
    await app.untilRun('sent');

    expect(target.requests).toHaveLength(3);
    expect(new Set(target.ids).size).toBe(1);
  });

  test('gives up at once on a redirect, without following it, and can be sent again by an Admin under the same id', async () => {
    await start();
    const inside = new TargetReceiver();
    target.answer = () => Response.redirect(inside.url, 307);
    await press();
    await app.untilRun('failed');

    const [dead] = await app.deliveries('dead');
    const url = `deliveries/${dead?.id}/send-again`;
    const refused = await app.ask('Editor', { method: 'POST', url });
    target.answer = () => new Response('done');
    const again = await app.ask('Admin', { method: 'POST', url });
    await untilTrue('the delivery', async () => (await app.deliveries('delivered')).length === 1);

    expect(inside.requests).toEqual([]);
    expect(refused.status).toBe(403);
    expect((again.json as DeliveryRecord).id).toBe(dead?.id ?? 'none');
    expect(target.ids).toEqual([dead!.id, dead!.id]);
    expect((await app.audit('sent again')).map(({ actor }) => actor.kind)).toEqual(['person']);
    expect((await app.ask('Admin', { method: 'POST', url })).status).toBe(409);
    await inside.stop();
  });

  test('switches a target off that answers 410', async () => {
    await start();
    target.answer = () => new Response('gone', { status: 410 });

    await press();
    await app.untilRun('failed');
    const switches = await app.ask('Viewer', { url: 'switches' });
    const next = await app.ask('Admin', {
      method: 'POST',
      url: 'presses',
      json: { policyId: 'restart', labels: { instance: 'web-2' }, title: 'web-2', pressId: crypto.randomUUID() },
    });

    expect(switches.json).toMatchObject([{ name: 'target:restarter' }]);
    expect(next.status).toBe(409);
    expect(target.requests).toHaveLength(1);
  });

  test('waits for the answer that a policy asks for, and sends once there is a yes', async () => {
    await start({ approval: { role: 'Admin', within: '1h' } });
    const { id } = await press();

    const early = target.requests.length;
    const tooLow = await app.ask('Editor', { method: 'POST', url: `runs/${id}/approve` });
    const yes = await app.ask('Admin', { method: 'POST', url: `runs/${id}/approve` });
    await app.untilRun('sent');
    const late = await app.ask('Admin', { method: 'POST', url: `runs/${id}/approve` });

    expect(early).toBe(0);
    expect([tooLow.status, yes.status, late.status]).toEqual([403, 200, 409]);
    expect(target.requests).toHaveLength(1);
    expect((await app.audit('approved')).map(({ runId }) => runId)).toEqual([id]);
  });

  test('sends nothing where the answer is no', async () => {
    await start({ approval: { role: 'Editor', within: '1h' } });
    const { id } = await press();

    const no = await app.ask('Editor', { method: 'POST', url: `runs/${id}/refuse` });

    expect(no.json).toMatchObject({ id, state: 'refused' });
    expect(target.requests).toEqual([]);
  });

  test('sends nothing where nobody answers in time', async () => {
    await start({ approval: { role: 'Editor', within: '1s' } });
    const { id } = await press();

    await app.untilRun('expired');

    expect((await app.audit('expired')).map(({ runId }) => runId)).toEqual([id]);
    expect(target.requests).toEqual([]);
  });

  test('sends nothing in a dry run', async () => {
    await start({ dryRun: true });

    const run = await press();

    expect(run.state).toBe('dry run');
    expect(await app.verifiesAudit()).toBe(true);
    expect(target.requests).toEqual([]);
  });

  test('tries a target and tells its answer', async () => {
    await start();
    target.answer = () => new Response('hello');

    const tested = await app.ask('Admin', { method: 'POST', url: 'targets/restarter/test' });

    expect(tested.json).toMatchObject({ purpose: 'test', state: 'delivered', lastAnswer: { status: 200 } });
    expect(await app.audit('tested')).toHaveLength(1);
  });
});
