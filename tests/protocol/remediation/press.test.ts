import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { Webhook } from 'standardwebhooks';
import type { PressPreview } from '../../../pkg/remediation/presses/PressPreview';
import type { RunDetail } from '../../../pkg/remediation/service/RemediationService';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { RemediatingApp } from '../harness/RemediatingApp';
import { restarterSettings } from '../harness/restarterSettings';
import { TargetReceiver } from '../harness/TargetReceiver';
import { untilTrue } from '../harness/untilTrue';

setDefaultTimeout(60_000);

const SIGNING_SECRET = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;

const press = (pressId: string, more: object = {}) => ({
  policyId: 'restart',
  labels: { instance: 'web-1' },
  values: { actual: 97.5, expected: 40 },
  title: 'cpu of web-1',
  place: { dashboardUid: 'machines', panelId: 4 },
  pressId,
  ...more,
});

describe('a press', () => {
  let target: TargetReceiver;
  let app: RemediatingApp;

  beforeEach(async () => {
    target = new TargetReceiver();
    const body = { instance: '{{labels.instance}}', actual: '{{values.actual}}' };
    app = await RemediatingApp.start({
      remediation: restarterSettings(target, [{ trigger: { kind: 'click', subject: ['instance'] } }], {
        settings: { url: target.url, body },
        pressedBy: 'Editor',
      }),
      secrets: { 'target.restarter.signingSecret': SIGNING_SECRET },
    });
  });

  afterEach(async () => {
    await app.stop();
    await target.stop();
  });

  const ask = (url: string, json: object) => app.ask('Editor', { method: 'POST', url, json });

  test('is sent just as the preview showed it, signed, under one id, and written down', async () => {
    const preview = (await ask('presses/preview', press('press-0001'))).json as PressPreview;
    const run = (await ask('presses', press('press-0001', { fingerprint: preview.fingerprint }))).json as RunRecord;
    await app.untilRun('sent');

    expect(preview.decision.verdict).toBe('act');
    expect(preview).toMatchObject({ policyName: 'Restart', subject: 'web-1', targetName: 'Restarter' });
    const [received] = target.requests;
    expect(target.requests).toHaveLength(1);
    expect(received?.body).toBe(preview.request.body);
    expect(JSON.parse(received?.body ?? '')).toEqual({ instance: 'web-1', actual: 97.5 });
    expect(`${received?.method} ${target.url}`).toBe(`${preview.request.method} ${preview.request.url}`);
    expect(() => new Webhook(SIGNING_SECRET).verify(received?.body ?? '', { ...received?.headers })).not.toThrow();
    const detail = (await app.ask('Viewer', { url: `runs/${run.id}` })).json as RunDetail;
    expect(detail.deliveries.map(({ id, state }) => [id, state])).toEqual([[target.ids[0]!, 'delivered']]);
    expect(detail.audit.map(({ kind }) => kind)).toContain('decided');
    expect(detail.run.actor).toEqual({
      kind: 'person',
      person: { login: 'editor', name: 'editor', role: 'Editor' },
    });
    expect(JSON.stringify(detail)).not.toContain(SIGNING_SECRET.slice(6));
    expect(await app.verifiesAudit()).toBe(true);
  });

  test('that arrives twice runs once', async () => {
    const answers = await Promise.all([ask('presses', press('press-0002')), ask('presses', press('press-0002'))]);
    await app.untilRun('sent');

    expect(new Set(answers.map(({ json }) => (json as RunRecord).id)).size).toBe(1);
    expect(target.requests).toHaveLength(1);
  });

  test('is refused where what would be sent is not what was confirmed', async () => {
    const preview = (await ask('presses/preview', press('press-0003'))).json as PressPreview;

    const { fingerprint } = preview;
    const answer = await ask('presses', press('press-0003', { fingerprint, values: { actual: 98 } }));

    expect(answer.status).toBe(409);
    expect(await app.audit('rejected')).toHaveLength(1);
    expect(target.requests).toEqual([]);
  });

  test('is declined while the subject cools down, with the reason', async () => {
    await ask('presses', press('press-0004'));
    await app.untilRun('sent');

    const answer = await ask('presses', press('press-0005'));

    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({ message: expect.stringContaining('web-1') });
    expect((await app.audit('declined')).map(({ subject }) => subject)).toEqual(['web-1']);
    expect(target.requests).toHaveLength(1);
  });

  test("of Grafana's own panels runs too", async () => {
    const answer = await ask('policies/restart/press', {
      labels: { instance: 'web-2' },
      values: { actual: 98 },
      dashboardUid: 'machines',
    });
    await untilTrue('the request', () => target.requests.length === 1);

    expect(answer.json).toMatchObject({ subject: 'web-2', place: { dashboardUid: 'machines' } });
  });

  test('still works while automatic actions are switched off', async () => {
    const off = await app.ask('Admin', {
      method: 'PUT',
      url: 'switches/automatic',
      json: { isOn: false, reason: 'maintenance' },
    });
    await ask('presses', press('press-0006'));
    await app.untilRun('sent');

    expect(off.json).toMatchObject([{ name: 'automatic', reason: 'maintenance' }]);
    expect(target.requests).toHaveLength(1);
    expect((await app.audit('switched')).map(({ summary }) => summary)).toHaveLength(1);
  });

  test.each([
    { role: 'Viewer', status: 403 },
    { role: undefined, status: 401 },
  ])('by $role is refused with $status', async ({ role, status }) => {
    const answer = await app.ask(role, { method: 'POST', url: 'presses', json: press('press-0007') });

    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ message: expect.any(String), remedy: expect.any(String) });
    expect(await app.audit('rejected')).toHaveLength(1);
    expect(target.requests).toEqual([]);
  });

  test('goes nowhere where no host is allowed', async () => {
    app.remediation = { ...app.remediation, allowedHosts: [] };
    app.settingsMs += 1_000;

    await ask('presses', press('press-0008'));
    const run = await app.untilRun('failed');

    expect(run.policyId).toBe('restart');
    expect(target.requests).toEqual([]);
  });
});
