import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { trialSchema } from '../../../pkg/backend/resources/schemas/trialSchema';
import type { Measures } from '../../../pkg/remediation/measures/Measures';
import type { Trial } from '../../../pkg/remediation/trials/Trial';
import { FakeGrafana, type SourceCall } from '../harness/FakeGrafana';
import { RemediatingApp } from '../harness/RemediatingApp';
import { TargetReceiver } from '../harness/TargetReceiver';

setDefaultTimeout(90_000);

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

const signal = { name: 'cpu', source: { datasource: { uid: 'allowed', type: 'prometheus' }, query: { expr: 'cpu' } } };

describe('a scheduled check', () => {
  let grafana: FakeGrafana;
  let target: TargetReceiver;
  let app: RemediatingApp;
  let isOverloaded: boolean;

  const load = ({ fromMs, toMs, intervalMs }: SourceCall) => {
    const count = Math.floor((toMs - fromMs) / intervalMs) + 1;
    const timesMs = Array.from({ length: count }, (_, index) => fromMs + index * intervalMs);
    return [
      { name: 'cpu', labels: { instance: 'web-1' }, timesMs, values: timesMs.map(() => (isOverloaded ? 95 : 30)) },
    ];
  };

  const policy = {
    id: 'scale',
    name: 'Scale up',
    trigger: {
      kind: 'check' as const,
      every: '1s',
      signals: [signal],
      condition: 'cpu > 80 for 5s',
      subject: ['instance'],
    },
    steps: [{ target: 'scaler', helped: { signals: [signal], condition: 'cpu < 70', within: '1m' } }],
    cooldown: { bySubject: '1h', byTarget: 'none' as const },
    place: { dashboardUid: 'machines', panelId: 2 },
  };

  beforeEach(async () => {
    isOverloaded = true;
    grafana = new FakeGrafana({ allowed: load });
    target = new TargetReceiver();
    // The service recovers once it was acted on.
    target.answer = () => {
      isOverloaded = false;
      return new Response('scaled');
    };
    app = await RemediatingApp.start({
      environment: grafana.environment,
      remediation: {
        allowedHosts: [target.host],
        targets: [{ id: 'scaler', name: 'Scaler', kind: 'webhook', settings: { url: target.url } }],
        policies: [policy],
      },
    });
  });

  afterEach(async () => {
    await app.stop();
    await target.stop();
    await grafana.stop();
  });

  test('acts, sees that it helped, marks the dashboard and counts', async () => {
    await app.ask(undefined, { url: 'wake' });
    const run = await app.untilRun('healed');

    expect(run).toMatchObject({ policyId: 'scale', subject: 'web-1', trigger: 'check', actor: { kind: 'presage' } });
    expect(target.requests).toHaveLength(1);
    expect(grafana.annotations).not.toEqual([]);
    expect(grafana.annotations[0]).toMatchObject({ dashboardUID: 'machines', panelId: 2 });
    const url = `measures?fromMs=0&toMs=${Date.now() + MINUTE_MS}`;
    const measures = (await app.ask('Viewer', { url })).json as Measures;
    expect(measures).toMatchObject({ runs: 1, byState: { healed: 1 }, byTrigger: { check: 1 }, successRate: 1 });
    expect(await app.verifiesAudit()).toBe(true);
  });

  test('does nothing while automatic actions are switched off', async () => {
    await app.ask('Admin', { method: 'PUT', url: 'switches/automatic', json: { isOn: false, reason: 'maintenance' } });
    const before = grafana.calls.length;
    await Bun.sleep(3 * SECOND_MS);

    expect(grafana.calls.length).toBeGreaterThan(before);
    expect(target.requests).toEqual([]);
    expect(await app.runs()).toEqual([]);
  });

  test('is tried on what was, without sending anything', async () => {
    await app.ask('Admin', { method: 'PUT', url: 'switches/automatic', json: { isOn: false, reason: 'trying' } });
    const nowMs = Date.now();
    const json = { policy, fromMs: nowMs - 10 * MINUTE_MS, toMs: nowMs };

    const { status, json: answer } = await app.ask('Admin', { method: 'POST', url: 'policies/try', json });

    expect(status).toBe(200);
    expect(trialSchema.safeParse(answer).success).toBe(true);
    const { firings } = answer as Trial;
    expect(firings.length).toBeGreaterThan(0);
    expect(firings[0]).toMatchObject({ subject: 'web-1', values: { cpu: 95 } });
    expect(target.requests).toEqual([]);
  });
});
