import { expect, test } from 'bun:test';
import { deliveryOf } from '../../store/fixtures/deliveryOf';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { targetSchema } from '../targets/Target';
import { attemptDelivery } from './attemptDelivery';
import { type ScriptedAnswer, ScriptedConnector } from './fixtures/ScriptedConnector';
import { testConfiguration } from './fixtures/TestOutbox';

const NOW_MS = 1_764_000_060_000;
const TOKEN = 'open-sesame-and-more';

/** A receiver that tells in its answer what it was asked with, as some do for debugging. */
const echo = ({ headers, body }: PreparedRequest): ScriptedAnswer => ({
  status: 500,
  body: JSON.stringify({ headers, body }),
});

test.each([
  ['a bearer token', 'webhook', { authentication: 'bearer' }, { token: TOKEN }, TOKEN],
  [
    'a user and a password',
    'webhook',
    { authentication: 'basic', user: 'presage' },
    { token: TOKEN },
    btoa(`presage:${TOKEN}`),
  ],
  ['a header', 'webhook', { authentication: 'header', tokenHeader: 'x-key' }, { token: TOKEN }, TOKEN],
  ['a key that a search before is asked with', 'stackstorm', {}, { apiKey: TOKEN }, TOKEN],
  [
    'a login that a search before is asked with',
    'jira',
    { project: 'OPS', user: 'a@example.com' },
    { token: TOKEN },
    btoa(`a@example.com:${TOKEN}`),
  ],
] as const)('no secret is kept of an answer that repeats %s', async (_, kind, settings, secrets, hidden) => {
  const url = 'https://deploy.example.com/scale';
  const target = targetSchema.parse({ id: 'deploy', name: 'Deploy', kind, settings: { url, ...settings } });
  const all = Object.fromEntries(Object.entries(secrets).map(([key, value]) => [`target.deploy.${key}`, value]));
  const connector = new ScriptedConnector(echo);

  const attempt = await attemptDelivery(deliveryOf({ leaseEndMs: NOW_MS + 60_000 }), {
    organization: { orgId: 1, configuration: testConfiguration(), secrets: all, updatedMs: 1 },
    target,
    connector: () => connector,
    nowMs: () => NOW_MS,
    signal: new AbortController().signal,
  });

  expect(JSON.stringify(connector.requests)).toContain(hidden);
  expect(attempt?.verdict.kind).toBe('retry');
  expect(JSON.stringify(attempt)).not.toContain(hidden);
  expect(JSON.stringify(attempt)).not.toContain(TOKEN);
});

test.each([
  [200, ''],
  [422, 'env: hunter2'],
])('what Kubernetes answers with status %d is kept as %p: objects may hold secrets', async (status, text) => {
  const url = 'https://kubernetes.example.com';
  const request = { method: 'PATCH', url: `${url}/apis`, headers: {}, body: '{}' };
  const attempt = await attemptDelivery(deliveryOf({ request, leaseEndMs: NOW_MS + 60_000 }), {
    organization: {
      orgId: 1,
      configuration: testConfiguration(),
      secrets: { 'target.deploy.token': TOKEN },
      updatedMs: 1,
    },
    target: targetSchema.parse({ id: 'deploy', name: 'Deploy', kind: 'kubernetes', settings: { url } }),
    connector: () => new ScriptedConnector(() => ({ status, body: 'env: hunter2' })),
    nowMs: () => NOW_MS,
    signal: new AbortController().signal,
  });
  expect(attempt?.answer).toMatchObject({ status, text });
});
