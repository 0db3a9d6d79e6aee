import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { z } from 'zod';
import { appRoutes } from '../../../pkg/backend/resources/appRoutes';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import type { ResourceCall } from '../harness/callResource';
import { RemediatingApp } from '../harness/RemediatingApp';
import { restarterSettings } from '../harness/restarterSettings';
import { alertsBody, signedCall } from '../harness/signedAlerts';
import { TargetReceiver } from '../harness/TargetReceiver';

setDefaultTimeout(60_000);

const SECRET = 'shared';

const press = (instance: string) => ({
  policyId: 'restart',
  labels: { instance },
  title: instance,
  pressId: `press-${instance}`,
});

/** Answers are to hold what the documentation says and nothing else; PUT configuration needs a Grafana and is tested apart. */
describe('every answer', () => {
  let target: TargetReceiver;
  let app: RemediatingApp;
  let sent: RunRecord;
  const asked = new Set<string>();

  beforeAll(async () => {
    target = new TargetReceiver();
    target.answer = ({ body }) => new Response('', { status: body.includes('broken') ? 400 : 200 });
    const cooldown = { bySubject: '1s', byTarget: 'none' as const };
    const trigger = { kind: 'click' as const, subject: ['instance'] };
    app = await RemediatingApp.start({
      remediation: restarterSettings(target, [
        { cooldown, trigger },
        { cooldown, id: 'alerted', name: 'Alerted', trigger: { kind: 'alert', subject: ['instance'] } },
        { cooldown, id: 'asking', name: 'Asking', trigger, approval: { role: 'Admin', within: '1h' } },
      ]),
      secrets: { 'contactPoint.secret': SECRET },
    });
    sent = await pressed('web-1');
    await app.untilRun('sent');
    await pressed('broken');
    await app.untilRun('failed');
    await app.ask('Viewer', { url: 'nothing' });
  });

  afterAll(async () => {
    await app.stop();
    await target.stop();
  });

  const pressed = async (instance: string, policyId = 'restart') => {
    const json = { ...press(instance), policyId };
    return (await app.ask('Admin', { method: 'POST', url: 'presses', json })).json as RunRecord;
  };

  const idToAnswer = async (instance: string) => (await pressed(instance, 'asking')).id;

  const post = (url: string, json?: unknown): ResourceCall => ({ method: 'POST', url, json });

  const alert = { labels: { alertname: 'Down', instance: 'web-4' }, fingerprint: 'four' };

  test.each<{ path: string; call: () => ResourceCall | Promise<ResourceCall> }>([
    { path: 'permissions', call: () => ({ url: 'permissions' }) },
    { path: 'connection', call: () => ({ url: 'connection' }) },
    { path: 'models', call: () => ({ url: 'models' }) },
    { path: 'wake', call: () => ({ url: 'wake' }) },
    { path: 'openapi.json', call: () => ({ url: 'openapi.json' }) },
    { path: 'configuration', call: () => ({ url: 'configuration' }) },
    { path: 'target-kinds', call: () => ({ url: 'target-kinds' }) },
    { path: 'targets', call: () => ({ url: 'targets' }) },
    { path: 'targets/{id}/test', call: () => post('targets/restarter/test') },
    { path: 'policies', call: () => ({ url: 'policies' }) },
    { path: 'policy-templates', call: () => ({ url: 'policy-templates' }) },
    { path: 'policies/{id}/press', call: () => post('policies/restart/press', { labels: { instance: 'web-2' } }) },
    { path: 'presses/preview', call: () => post('presses/preview', press('web-3')) },
    { path: 'presses', call: () => post('presses', press('web-3')) },
    { path: 'alerts', call: () => signedCall(alertsBody([alert]), { secret: SECRET }) },
    { path: 'runs', call: () => ({ url: 'runs' }) },
    { path: 'runs/{id}', call: () => ({ url: `runs/${sent.id}` }) },
    { path: 'runs/{id}/approve', call: async () => post(`runs/${await idToAnswer('web-5')}/approve`) },
    { path: 'runs/{id}/refuse', call: async () => post(`runs/${await idToAnswer('web-6')}/refuse`) },
    { path: 'deliveries', call: () => ({ url: 'deliveries' }) },
    {
      path: 'deliveries/{id}/send-again',
      call: async () => post(`deliveries/${(await app.deliveries('dead'))[0]?.id}/send-again`),
    },
    { path: 'audit', call: () => ({ url: 'audit' }) },
    { path: 'audit/verify', call: () => ({ url: 'audit/verify' }) },
    { path: 'audit.csv', call: () => ({ url: 'audit.csv' }) },
    { path: 'measures', call: () => ({ url: `measures?fromMs=0&toMs=${Date.now() + 60_000}` }) },
    {
      path: 'switches/{name}',
      call: () => ({ method: 'PUT', url: 'switches/target%3Arestarter', json: { isOn: false, reason: 'why' } }),
    },
    { path: 'switches', call: () => ({ url: 'switches' }) },
  ])('of $path is as documented', async ({ path, call }) => {
    const made = await call();
    const { method = 'GET' } = made;
    asked.add(`${method} ${path}`);

    const { status, json, text, headers } = await app.ask('Admin', made);

    expect(status).toBe(200);
    const schema = appRoutes.find((route) => route.path === path && route.method === method)?.answer;
    if (schema === 'text/csv') {
      expect(headers['Content-Type']).toBe('text/csv; charset=utf-8');
      expect(text.split('\r\n')[0]).toContain('"sequence","time","kind"');
    } else {
      expect(headers['Content-Type']).toBe('application/json');
      const result = schema?.safeParse(json);
      expect(result?.error && z.prettifyError(result.error)).toBeUndefined();
      expect(result?.success).toBe(true);
    }
  });

  test('was asked for', () => {
    const all = appRoutes.map(({ method, path }) => `${method} ${path}`);

    expect(all.filter((route) => !asked.has(route)).sort()).toEqual(['POST policies/try', 'PUT configuration']);
  });
});
