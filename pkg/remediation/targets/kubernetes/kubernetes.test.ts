import { describe, expect, test } from 'bun:test';
import { checkAction } from '../checkAction';
import { checkTarget } from '../checkTarget';
import { actionValues } from '../fixtures/actionValues';
import { FakeKubernetes } from '../fixtures/FakeKubernetes';
import { kindContext } from '../fixtures/kindContext';
import { RecordingConnector } from '../fixtures/RecordingConnector';
import { sendTwice } from '../fixtures/sendTwice';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const CLUSTER = target('kubernetes', { url: 'https://k8s.example.com:6443/', namespace: 'shop' });
const SECRETS = { token: 't0ken' };
const DEPLOYMENT = 'https://k8s.example.com:6443/apis/apps/v1/namespaces/shop/deployments/web';

const run = (fake: FakeKubernetes, action: Record<string, unknown>) =>
  sendTwice(CLUSTER, { name: '{{labels.deployment}}', ...action }, actionValues(), SECRETS, fake.answer);

describe('scale', () => {
  test('a change is made absolute, and a second sending changes nothing', async () => {
    const fake = new FakeKubernetes();
    const { prepared, sent, statuses } = await run(fake, { operation: 'scale', change: 2 });
    expect(prepared).toEqual({
      method: 'PATCH',
      url: `${DEPLOYMENT}/scale`,
      headers: {
        'content-type': 'application/merge-patch+json',
        accept: 'application/json',
        authorization: 'Bearer ••••••••',
      },
      body: '{"spec":{"replicas":5}}',
    });
    expect(sent[0]?.headers['authorization']).toBe('Bearer t0ken');
    expect(statuses).toEqual([200, 200]);
    expect(fake.replicas).toBe(5);
  });

  test.each([
    [3, { to: 7 }, 7],
    [3, { change: -2 }, 1],
    [3, { change: -9 }, 1],
    [3, { change: 100 }, 10],
    [8, { change: 4, most: 9 }, 9],
    [undefined, { change: 1 }, 1],
    [5, { change: -5, least: 0 }, 0],
  ])('from %p by %j to %p', async (replicas, action, expected) => {
    const fake = new FakeKubernetes();
    fake.replicas = replicas;
    await run(fake, { operation: 'scale', ...action });
    expect(fake.replicas).toBe(expected);
  });

  test.each([
    [10, { change: 2 }, "is at 10 and can't change by +2: it may have 1 to 10"],
    [12, { change: 2, most: 10 }, 'is at 12'],
    [1, { change: -1 }, "is at 1 and can't change by -1"],
    [1, { change: -1, least: 4 }, 'is at 1'],
  ])('from %p by %j: refused', async (replicas, action, problem) => {
    const fake = new FakeKubernetes();
    fake.replicas = replicas;
    await expect(run(fake, { operation: 'scale', ...action })).rejects.toThrow(problem);
    expect(fake.replicas).toBe(replicas);
  });
});

test('a restart fixes its time, and a second sending starts no second rollout', async () => {
  const fake = new FakeKubernetes();
  const { prepared } = await run(fake, { operation: 'restart' });
  expect(prepared).toMatchObject({ method: 'PATCH', url: DEPLOYMENT });
  expect(JSON.parse(prepared.body)).toEqual({
    spec: {
      template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': '2026-11-23T12:00:00.000Z' } } },
    },
  });
  expect(fake.rollouts).toBe(1);
});

describe('undo', () => {
  test('puts the revision before back, of this Deployment only, and a second sending does nothing more', async () => {
    const fake = new FakeKubernetes();
    const { prepared, sent, statuses } = await run(fake, { operation: 'undo' });
    expect(prepared.headers['content-type']).toBe('application/json-patch+json');
    expect(statuses).toEqual([200, 200]);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual([
      {
        op: 'replace',
        path: '/spec/template',
        value: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ image: 'web:2' }] } },
      },
    ]);
    expect(fake.rollouts).toBe(1);
  });

  test('keeps no pod template, which may hold secrets, but names it', async () => {
    const { prepared } = await run(new FakeKubernetes(), { operation: 'undo' });
    expect(JSON.parse(prepared.body)).toEqual([
      { op: 'replace', path: '/spec/template', value: { replicaSet: 'web-2', revision: 2 } },
    ]);
  });

  test('goes to the revision that is asked for', async () => {
    const { sent } = await run(new FakeKubernetes(), { operation: 'undo', revision: 1 });
    expect(sent[0]?.body).toContain('web:1');
  });

  test.each([
    ['no history', { replicaSets: [{ name: 'web-1', revision: 1, image: 'web:1' }] }, {}, 'no earlier revision'],
    ['a revision that is gone', {}, { revision: 7 }, 'has no revision 7 any more'],
    ['a paused rollout', { isPaused: true }, {}, 'is paused'],
  ])('%s is an error that says so', async (_, state, action, problem) => {
    const fake = Object.assign(new FakeKubernetes(), state);
    await expect(run(fake, { operation: 'undo', ...action })).rejects.toThrow(problem);
    expect(fake.rollouts).toBe(0);
  });
});

test('the test only reads', async () => {
  const context = kindContext(SECRETS);
  const request = await prepareRequest(CLUSTER, undefined, actionValues({ purpose: 'test' }), context);
  expect(request.method).toBe('GET');
  expect(request.url).toBe('https://k8s.example.com:6443/apis/apps/v1/namespaces/shop/deployments?limit=1');
});

test("the cluster's own certificate authority goes along with what is read", async () => {
  const connector = new RecordingConnector(new FakeKubernetes().answer);
  const context = kindContext({ ...SECRETS, caCertificate: '-----BEGIN CERTIFICATE-----' }, connector);
  await prepareRequest(CLUSTER, { operation: 'scale', name: 'web', to: 2 }, actionValues(), context);
  expect(connector.options.map(({ caCertificate }) => caCertificate)).toEqual(['-----BEGIN CERTIFICATE-----']);
});

test.each([
  '../../../namespaces/kube-system/deployments/coredns',
  'web/scale?dryRun=All',
  'Web',
  'web\n',
  '-web',
  '..',
  '',
  'w'.repeat(254),
  '{{labels.deployment}}',
  'wеb',
])('a label %j is no name of a workload', async (deployment) => {
  const connector = new RecordingConnector();
  const values = actionValues({ labels: { deployment } });
  const action = { operation: 'restart', name: '{{labels.deployment}}' };
  await expect(prepareRequest(CLUSTER, action, values, kindContext(SECRETS, connector))).rejects.toThrow(
    "can't be the name of a Deployment"
  );
  expect(connector.requests).toEqual([]);
});

test.each([
  [401, 'Unauthorized', 'Kubernetes answered 401: Unauthorized', false],
  [403, 'forbidden', 'Kubernetes answered 403', false],
  [503, 'later', 'Kubernetes answered 503', true],
  [200, '<html>', 'no JSON', undefined],
  [200, '{"spec":{"replicas":"many"}}', "what its API doesn't have: spec.replicas", undefined],
])('an answer %p %s to a question is an error', async (status, text, problem, isTemporary) => {
  const context = kindContext(SECRETS, new RecordingConnector(() => ({ status, text })));
  const request = prepareRequest(CLUSTER, { operation: 'scale', name: 'web', change: 1 }, actionValues(), context);
  const error: unknown = await request.catch((caught: unknown) => caught);
  expect(error).toMatchObject({ message: expect.stringContaining(problem) as string });
  expect((error as { isTemporary?: boolean }).isTemporary).toBe(isTemporary);
});

test.each([
  [{ operation: 'scale', name: 'web' }, 'Give either a change'],
  [{ operation: 'scale', name: 'web', change: 1, to: 2 }, 'Give either a change'],
  [{ operation: 'scale', name: 'web', change: 0 }, 'A change of 0'],
  [{ operation: 'scale', name: 'web', change: 1, least: 5, most: 2 }, 'The least is more than the most.'],
  [{ operation: 'scale', name: 'web', to: 50 }, 'to: It is not between 1 and 10.'],
  [{ operation: 'scale', change: 1 }, 'Name the workload'],
  [{ operation: 'undo', name: 'web', workload: 'StatefulSet' }, 'Unrecognized key'],
  [{ operation: 'delete', name: 'web' }, 'operation'],
  [{ operation: 'restart', name: '{{lables.deployment}}' }, 'There is no {{lables.deployment}}'],
  [{ operation: 'restart', name: '{{labels.deployment' }, 'braces that are no placeholder'],
])('an action %j: %s', (action, problem) => {
  expect(checkAction(CLUSTER, action).join(' ')).toContain(problem);
});

test('settings and secrets are checked', () => {
  const caCertificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  expect(checkTarget(CLUSTER, SECRETS)).toEqual([]);
  expect(checkTarget(CLUSTER, { ...SECRETS, caCertificate })).toEqual([]);
  expect(checkTarget(CLUSTER, { ...SECRETS, caCertificate: 'ca.crt' })).toEqual([
    'The secret "CA certificate" is no certificate in PEM.',
  ]);
  expect(checkTarget(target('kubernetes', { url: 'https://k8s?x=1', namespace: 'A' }), {})).toEqual([
    expect.stringContaining('url: This address may hold neither placeholders nor a "?".') as string,
    'namespace: A namespace is 1 to 63 lower-case letters, digits and "-".',
    'The secret "Token" is not set.',
  ]);
});
