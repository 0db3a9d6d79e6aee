import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import type { ResourceCall } from '../harness/callResource';
import { RemediatingApp } from '../harness/RemediatingApp';
import { restarterSettings } from '../harness/restarterSettings';
import { alertsBody, signedCall, type TestAlert } from '../harness/signedAlerts';
import { TargetReceiver } from '../harness/TargetReceiver';
import { untilTrue } from '../harness/untilTrue';

setDefaultTimeout(60_000);

const SECRET = 'shared with the contact point';

const MINUTE_MS = 60_000;

const firing = (instance: string): TestAlert => ({
  labels: { alertname: 'ServiceDown', instance },
  values: { A: 7 },
  fingerprint: `down-${instance}`,
});

const signed = (body: string, atMs = Date.now()) => signedCall(body, { secret: SECRET, atMs });

const withHeaders = (call: ResourceCall, headers: Record<string, string>): ResourceCall => ({
  ...call,
  headers: { ...call.headers, ...headers },
});

describe('the contact point', () => {
  let target: TargetReceiver;
  let app: RemediatingApp;

  beforeEach(async () => {
    target = new TargetReceiver();
    const trigger = {
      kind: 'alert' as const,
      matches: { alertname: 'ServiceDown' },
      subject: ['instance'],
      condition: 'A > 5',
    };
    app = await RemediatingApp.start({
      remediation: restarterSettings(target, [{ trigger, cooldown: { bySubject: '60s', byTarget: 'none' } }]),
      secrets: { 'contactPoint.secret': SECRET },
    });
  });

  afterEach(async () => {
    await app.stop();
    await target.stop();
  });

  test('starts a run for each alert that a policy is for, as nobody in person', async () => {
    const other = { labels: { alertname: 'DiskFull', instance: 'db-1' }, fingerprint: 'disk' };
    const answer = await app.ask(undefined, signed(alertsBody([firing('web-1'), firing('web-2'), other])));
    await untilTrue('two requests', () => target.requests.length === 2);

    expect(answer.status).toBe(200);
    const { outcomes } = answer.json as { outcomes: Array<{ fingerprint: string; runId?: string }> };
    expect(outcomes.map(({ fingerprint, runId }) => [fingerprint, runId !== undefined])).toEqual([
      ['down-web-1', true],
      ['down-web-2', true],
      ['disk', false],
    ]);
    const runs = await app.runs();
    expect(runs.map(({ subject, trigger, actor }) => [subject, trigger, actor.kind]).sort()).toEqual([
      ['web-1', 'alert', 'alerting'],
      ['web-2', 'alert', 'alerting'],
    ]);
  });

  test('starts no second run for an alert that Grafana repeats', async () => {
    const alert = { ...firing('web-1'), startsAtMs: Date.now() - MINUTE_MS };
    await app.ask(undefined, signed(alertsBody([alert])));
    await app.untilRun('sent');

    await app.ask(undefined, signed(alertsBody([alert, { ...alert, status: 'resolved' }])));

    expect(await app.runs()).toHaveLength(1);
    expect(target.requests).toHaveLength(1);
  });

  test('takes a call once: the same one again is refused', async () => {
    const call = signed(alertsBody([firing('web-1')]));
    await app.ask(undefined, call);

    const again = await app.ask(undefined, call);

    expect(again.status).toBe(409);
    expect(await app.runs()).toHaveLength(1);
  });

  test('starts nothing while automatic actions are switched off, and says so', async () => {
    const json = { isOn: false, reason: 'maintenance' };
    await app.ask('Admin', { method: 'PUT', url: 'switches/automatic', json });

    const answer = await app.ask(undefined, signed(alertsBody([firing('web-1')])));

    expect(answer.status).toBe(200);
    expect((await app.audit('declined')).map(({ detail }) => detail['limit'])).toEqual(['kill switch']);
    expect(target.requests).toEqual([]);
  });

  const body = alertsBody([firing('web-1')]);

  test.each<{ name: string; call: () => ResourceCall; status: number }>([
    { name: 'without a signature', call: () => ({ method: 'POST', url: 'alerts', body }), status: 401 },
    {
      name: 'without a timestamp',
      call: () => withHeaders(signed(body), { 'X-Presage-Timestamp': '' }),
      status: 401,
    },
    { name: 'signed with another secret', call: () => signedCall(body, { secret: 'guessed' }), status: 401 },
    { name: 'signed with no secret', call: () => signedCall(body, { secret: '' }), status: 401 },
    {
      name: 'with another body than was signed',
      call: () => ({ ...signed(body), body: alertsBody([firing('web-9')]) }),
      status: 401,
    },
    {
      name: 'with a later timestamp than was signed',
      call: () => withHeaders(signed(body), { 'X-Presage-Timestamp': String(Math.floor(Date.now() / 1_000) + 5) }),
      status: 401,
    },
    { name: 'of ten minutes ago', call: () => signed(body, Date.now() - 10 * MINUTE_MS), status: 401 },
    { name: 'of ten minutes ahead', call: () => signed(body, Date.now() + 10 * MINUTE_MS), status: 401 },
    {
      name: 'of a time that is none',
      call: () => withHeaders(signed(body), { 'X-Presage-Timestamp': 'now' }),
      status: 401,
    },
    { name: 'that is no JSON', call: () => signed('alerts!'), status: 400 },
    { name: 'that holds no alerts', call: () => signed('{}'), status: 400 },
    { name: 'nested 40 deep', call: () => signed(`${'['.repeat(40)}${']'.repeat(40)}`), status: 413 },
    { name: 'of more than 1 MiB', call: () => signed(`${body}${' '.repeat(1_048_577)}`), status: 413 },
    {
      name: 'of 1,001 alerts',
      call: () => signed(alertsBody(Array.from({ length: 1_001 }, (_, index) => firing(`web-${index}`)))),
      status: 413,
    },
  ])('refuses a call $name', async ({ call, status }) => {
    const answer = await app.ask(undefined, call());

    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ message: expect.any(String), remedy: expect.any(String) });
    expect(await app.audit('rejected')).toMatchObject([{ summary: (answer.json as { message: string }).message }]);
    expect(await app.runs()).toEqual([]);
    expect(target.requests).toEqual([]);
  });

  test('refuses every call while no secret is set', async () => {
    app.secrets = {};
    app.settingsMs += 1_000;

    const answer = await app.ask(undefined, signed(body));

    expect(answer.status).toBe(403);
    expect(target.requests).toEqual([]);
  });
});
