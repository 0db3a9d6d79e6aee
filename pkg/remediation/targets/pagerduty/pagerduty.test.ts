import { expect, test } from 'bun:test';
import { authoriseRequest } from '../authoriseRequest';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { kindContext } from '../fixtures/kindContext';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const SERVICE = target('pagerduty', {});
const SECRETS = { routingKey: '0123456789abcdef0123456789abcdef' };

const prepare = async (action: unknown, values = actionValues()) => {
  const request = await prepareRequest(SERVICE, action, values, kindContext());
  return { request, event: JSON.parse(request.body) as Record<string, unknown> };
};

test('an incident is triggered with all that is known', async () => {
  const values = actionValues();
  const { request, event } = await prepare({ event: 'trigger', severity: 'critical' }, values);
  expect(request.url).toBe('https://events.pagerduty.com/v2/enqueue');
  expect(event).toEqual({
    routing_key: '••••••••',
    event_action: 'trigger',
    dedup_key: 'presage/scale-web/web-1',
    payload: {
      summary: 'Scale web up: web-1. cpu was 91.5, above 80, for 2 m.',
      source: 'web-1',
      severity: 'critical',
      timestamp: '2026-11-23T12:00:00.000Z',
      class: 'scale-web',
      custom_details: { reason: values.reason, labels: values.labels, values: values.values, actor: 'ada' },
    },
    client: 'Presage',
    client_url: values.runUrl,
    links: [{ href: values.runUrl, text: 'Open the run' }],
  });
});

test('the routing key is put in its place and nowhere else', async () => {
  const values = actionValues({ labels: { routing_key: '••••••••', x: '","routing_key":"evil' } });
  const { request } = await prepare({ event: 'trigger' }, values);
  const sent = await authoriseRequest(SERVICE, request, 'msg_1', kindContext(SECRETS));
  expect(sent.body.split(SECRETS.routingKey)).toHaveLength(2);
  expect(JSON.parse(sent.body)).toMatchObject({ routing_key: SECRETS.routingKey });
});

test.each([
  ['run', 'presage/run/run_0190f1c2-7d4d-7c10-8d0b-52d9b1a6f3e2'],
  ['subject', 'presage/scale-web/web-1'],
])('one incident for each %s, from its trigger to its end', async (about, key) => {
  for (const event of ['trigger', 'acknowledge', 'resolve']) {
    expect((await prepare({ event, about })).event['dedup_key']).toBe(key);
  }
});

test('the key of a long subject is short, and still its own', async () => {
  const keys = await Promise.all(
    ['a', 'b', 'a'].map(async (end) => {
      const { event } = await prepare({ event: 'resolve' }, actionValues({ subject: 'x'.repeat(400) + end }));
      return String(event['dedup_key']);
    })
  );
  expect(keys[0]).toMatch(/^presage\/scale-web\/[0-9a-f]{64}$/);
  expect(keys[1]).not.toBe(keys[0] ?? '');
  expect(keys[2]).toBe(keys[0] ?? '');
});

test('the test resolves what nobody has triggered', async () => {
  const { event } = await prepare(undefined, actionValues({ purpose: 'test', id: 'msg_t' }));
  expect(event).toEqual({ routing_key: '••••••••', event_action: 'resolve', dedup_key: 'presage/test/msg_t' });
});

test('a missing key is told', () => {
  expect(checkTarget(SERVICE, {})).toEqual(['The secret "Routing key" is not set.']);
});
