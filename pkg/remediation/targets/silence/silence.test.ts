import { expect, test } from 'bun:test';
import { checkAction } from '../checkAction';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { FakeAlertmanager } from '../fixtures/FakeAlertmanager';
import { kindContext } from '../fixtures/kindContext';
import { sendTwice } from '../fixtures/sendTwice';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const HOUR_MS = 3_600_000;
const ALERTMANAGER = target('alertmanager-silence', { url: 'https://alertmanager.example.com' });
const MIMIR = target('alertmanager-silence', {
  url: 'https://mimir.example.com/alertmanager/',
  tenant: 'shop',
  authentication: 'basic',
  user: 'ada',
});
const ACTION = {
  operation: 'silence',
  matchers: { instance: '{{labels.instance}}', alertname: '/CPU.*|{{labels.x}}/' },
};

test('a second sending is silent about the same for the same time', async () => {
  const fake = new FakeAlertmanager();
  const values = actionValues({ labels: { instance: 'web-1', x: 'Disk.Full' } });
  const { prepared } = await sendTwice(ALERTMANAGER, ACTION, values, {}, fake.answer);
  expect(prepared).toMatchObject({ method: 'POST', url: 'https://alertmanager.example.com/api/v2/silences' });
  expect(JSON.parse(prepared.body)).toEqual({
    matchers: [
      { name: 'instance', value: 'web-1', isRegex: false, isEqual: true },
      { name: 'alertname', value: 'CPU.*|Disk\\.Full', isRegex: true, isEqual: true },
    ],
    startsAt: '2026-11-23T12:00:00.000Z',
    endsAt: '2026-11-23T13:00:00.000Z',
    createdBy: 'Presage (ada)',
    comment: `Scale web up: cpu was 91.5, above 80, for 2 m. ${values.runUrl}`,
  });
  const startMs = values.atMs;
  const alert = { instance: 'web-1', alertname: 'CPUHigh' };
  expect([startMs, startMs + HOUR_MS - 1, startMs + HOUR_MS].map((atMs) => fake.isSilent(alert, atMs))).toEqual([
    true,
    true,
    false,
  ]);
  expect(fake.isSilent({ ...alert, alertname: 'Disk.Full' }, startMs)).toBe(true);
  expect(fake.isSilent({ ...alert, alertname: 'DiskXFull' }, startMs)).toBe(false);
});

test.each(['.*', '/.*/', '.+|', '(?i)', '[a-z]', 'a|b', '\\', '^$', '"', '{{labels.x}}'])(
  'a label %j silences no other alert',
  async (hostile) => {
    const fake = new FakeAlertmanager();
    const values = actionValues({ labels: { instance: hostile, x: hostile } });
    await sendTwice(ALERTMANAGER, ACTION, values, {}, fake.answer);
    expect(fake.isSilent({ instance: 'db-1', alertname: 'CPUHigh' }, values.atMs)).toBe(false);
    expect(fake.isSilent({ instance: hostile, alertname: 'Other' }, values.atMs)).toBe(false);
    expect(fake.isSilent({ instance: hostile, alertname: hostile }, values.atMs)).toBe(true);
  }
);

test.each([
  { instance: '', x: 'a' },
  { instance: 'a', x: '' },
])('an empty label %j would silence everything without it: refused', async (labels) => {
  const request = prepareRequest(ALERTMANAGER, ACTION, actionValues({ labels }), kindContext());
  await expect(request).rejects.toThrow("can't be the value of a matcher: it must be something");
});

test('Mimir gets its prefix, its tenant and the password', async () => {
  const { prepared, sent } = await sendTwice(
    MIMIR,
    { operation: 'silence', matchers: { instance: 'a' }, duration: '30m' },
    actionValues(),
    { token: 'p4ss' },
    new FakeAlertmanager().answer
  );
  expect(prepared.url).toBe('https://mimir.example.com/alertmanager/api/v2/silences');
  expect(prepared.headers).toMatchObject({ 'x-scope-orgid': 'shop', authorization: 'Basic ••••••••' });
  expect(sent[0]?.headers['authorization']).toBe(`Basic ${btoa('ada:p4ss')}`);
});

test('the test only reads', async () => {
  const request = await prepareRequest(ALERTMANAGER, undefined, actionValues(), kindContext());
  expect(request.method).toBe('GET');
  expect(request.url).toBe('https://alertmanager.example.com/api/v2/silences?filter=presage_test%3D%221%22');
});

test('settings, secrets and actions are checked', () => {
  expect(checkTarget(ALERTMANAGER, {})).toEqual([]);
  expect(checkTarget(MIMIR, {})).toEqual(['The secret "Token" is not set.']);
  expect(checkAction(ALERTMANAGER, { operation: 'silence', matchers: {} })).toEqual([
    'matchers: Name at least one label.',
  ]);
  expect(checkAction(ALERTMANAGER, { operation: 'silence', matchers: { 'a-b': 'x' }, duration: '1y' })).toEqual([
    expect.stringContaining('matchers.a-b: A label has a name') as string,
    expect.stringContaining('duration: Write a duration') as string,
  ]);
  expect(checkAction(ALERTMANAGER, { operation: 'silence', matchers: { a: '' } })).toEqual([
    'matchers.a: Give a value: an empty one is silent about everything without the label.',
  ]);
});
