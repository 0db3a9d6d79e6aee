import { describe, expect, test } from 'bun:test';
import { PresageError } from '../../series/PresageError';
import type { PluginContext } from '../generated/plugin';
import { answerAppResource } from './answerAppResource';
import { appRoutes } from './appRoutes';
import { contextOf, fakeApp } from './fixtures/fakeApp';
import { FakeRemediation } from './fixtures/FakeRemediation';
import { readRequest } from './readRequest';

const signal = new AbortController().signal;

interface Asked {
  readonly method?: string;
  readonly url: string;
  readonly body?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Record<string, string>;
}

async function ask(remediation: FakeRemediation, context: PluginContext, asked: Asked): Promise<unknown> {
  const {
    method = 'GET',
    url,
    body,
    bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
  } = asked;
  const headers = Object.fromEntries(
    Object.entries(asked.headers ?? {}).map(([name, value]) => [name, { values: [value] }])
  );
  const request = readRequest({ pluginContext: context, method, path: url.split('?')[0]!, url, headers, body: bytes });
  const { chunks, contentType } = await answerAppResource(request, context, fakeApp(remediation), signal);
  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
  }
  return contentType === 'application/json' ? JSON.parse(text) : text;
}

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => (error instanceof PresageError ? error.name : error)
  );

describe('answerAppResource', () => {
  test('hands over what a route takes, checked and with its defaults', async () => {
    const remediation = new FakeRemediation({ runs: [] });

    await ask(remediation, contextOf('Viewer'), { url: 'runs?states=healed,not%20healed&fromMs=5&limit=7' });

    expect(remediation.argumentsOf('runs')).toEqual([[1, { states: ['healed', 'not healed'], fromMs: 5, limit: 7 }]]);
  });

  test('hands the press over with the person behind it', async () => {
    const remediation = new FakeRemediation({ press: {} });
    const press = {
      policyId: 'restart',
      labels: { pod: 'a' },
      values: { cpu: 91 },
      title: 'cpu',
      pressId: 'p-1234567',
    };

    await ask(remediation, contextOf('Editor'), { method: 'POST', url: 'presses', body: press });

    const person = { login: 'ada', name: 'Ada', role: 'Editor' };
    expect(remediation.argumentsOf('press')).toEqual([[1, person, expect.objectContaining(press)]]);
  });

  test('takes no trouble that began before time did: it would spoil the measures of all others', async () => {
    const press = { policyId: 'restart', title: 'cpu', pressId: 'p-1234567', problemSinceMs: -1e300 };
    const asked = { method: 'POST', url: 'presses', body: press };
    expect(await failureOf(ask(new FakeRemediation(), contextOf('Editor'), asked))).toBe('InvalidInputError');
  });

  test("makes an id of its own for each press of Grafana's own panels", async () => {
    const remediation = new FakeRemediation({ press: {} });
    const asked = { method: 'POST', url: 'policies/restart/press', body: { labels: { pod: 'a' }, dashboardUid: 'd' } };

    await ask(remediation, contextOf('Editor'), asked);
    await ask(remediation, contextOf('Editor'), asked);

    const presses = remediation.argumentsOf('press').map(([, , press]) => press as { pressId: string; place: object });
    expect(presses.map(({ place }) => place)).toEqual([{ dashboardUid: 'd' }, { dashboardUid: 'd' }]);
    expect(presses[0]?.pressId).not.toBe(presses[1]?.pressId);
  });

  test("hands an alert call over untouched, without asking who Grafana's token belongs to", async () => {
    const remediation = new FakeRemediation({ receiveAlerts: [] });
    const headers = { 'X-Grafana-Alerting-Signature': 'abc', 'X-Presage-Timestamp': '5' };
    const bytes = Buffer.from('{"alerts" : [ ]}');

    const answer = await ask(remediation, contextOf(undefined), { method: 'POST', url: 'alerts', bytes, headers });

    expect(answer).toEqual({ outcomes: [] });
    expect(remediation.argumentsOf('receiveAlerts')).toEqual([[1, { signature: 'abc', timestamp: '5', body: bytes }]]);
  });

  test('takes over the settings that came along, before the route runs', async () => {
    const remediation = new FakeRemediation({ targets: [] });

    await ask(remediation, contextOf('Viewer', { allowedHosts: ['a.example'] }), { url: 'targets' });

    expect(remediation.calls.map(({ method }) => method)).toEqual(['configure', 'targets']);
    expect(remediation.argumentsOf('configure')[0]).toEqual([
      expect.objectContaining({ orgId: 1, configuration: expect.objectContaining({ allowedHosts: ['a.example'] }) }),
    ]);
  });

  test('tells what is wrong with the settings', async () => {
    const answer = await ask(new FakeRemediation(), contextOf('Viewer', { targets: 5 }), { url: 'configuration' });

    expect(answer).toMatchObject({
      configuration: { targets: [] },
      problems: [expect.stringContaining('targets')],
      isWritable: false,
    });
  });

  test('lists policies with whether the person may press them', async () => {
    const target = (id: string, pressedBy: string) => ({
      id,
      name: `To ${id}`,
      kind: 'webhook',
      settings: { url: 'https://a.example/hook' },
      pressedBy,
    });
    const policy = (id: string, more: object = {}) => ({
      id,
      name: id,
      trigger: { kind: 'click' },
      steps: [{ target: id }],
      ...more,
    });
    const settings = {
      allowedHosts: ['a.example'],
      targets: [target('easy', 'Editor'), target('hard', 'Admin')],
      policies: [policy('easy'), policy('hard'), policy('off', { isEnabled: false })],
    };

    const answer = await ask(new FakeRemediation(), contextOf('Editor', settings), { url: 'policies?trigger=click' });

    expect(answer).toEqual([
      { id: 'easy', name: 'easy', description: '', pressable: true, targetName: 'To easy' },
      { id: 'hard', name: 'hard', description: '', pressable: false, targetName: 'To hard' },
    ]);
  });

  const LEAST_ROLE = { read: 'Viewer', press: 'Editor', approve: 'Editor', write: 'Admin' } as const;
  const ORDER = ['None', 'Viewer', 'Editor', 'Admin'];

  test.each(
    appRoutes.flatMap((route) =>
      [undefined, ...ORDER].map((role) => [route.method, route.path, role ?? 'nobody', role, route] as const)
    )
  )('%s %s as %s', async (method, path, _name, role, { access }) => {
    const remediation = new FakeRemediation();
    const url = path.replace(/\{\w+\}/g, 'automatic');

    const failure = await failureOf(ask(remediation, contextOf(role), { method, url }));

    const isLetIn =
      access === 'anyone' || (role !== undefined && ORDER.indexOf(role) >= ORDER.indexOf(LEAST_ROLE[access]));
    const expected = role === undefined ? 'PersonMissingError' : 'PermissionMissingError';
    expect(failure === expected).toBe(!isLetIn);
    expect(['PersonMissingError', 'PermissionMissingError'].includes(String(failure))).toBe(!isLetIn);
  });

  const press = { policyId: 'restart', title: 'cpu', pressId: 'p-1234567' };

  test.each<Asked & { readonly name: string; readonly error: string }>([
    { name: 'an unknown path', url: 'nothing', error: 'ResourceNotFoundError' },
    { name: 'a name of JavaScript', url: 'constructor', error: 'ResourceNotFoundError' },
    { name: 'a way out of a folder', url: 'runs/../audit', error: 'ResourceNotFoundError' },
    { name: 'an escaped slash', url: 'runs/a%2Fb', error: 'InvalidInputError' },
    { name: 'another method', url: 'runs', method: 'DELETE', error: 'MethodNotAllowedError' },
    { name: 'an unknown parameter', url: 'runs?isAdmin=true', error: 'InvalidInputError' },
    { name: 'a parameter twice', url: 'runs?limit=1&limit=2', error: 'InvalidInputError' },
    { name: 'too many rows', url: 'runs?limit=100000', error: 'InvalidInputError' },
    { name: 'an unknown state', url: 'runs?states=flying', error: 'InvalidInputError' },
    {
      name: 'an unknown field',
      url: 'presses',
      method: 'POST',
      body: { ...press, role: 'Admin' },
      error: 'InvalidInputError',
    },
    { name: 'a missing field', url: 'presses', method: 'POST', body: {}, error: 'InvalidInputError' },
    {
      name: 'a body where none belongs',
      url: 'runs/a/approve',
      method: 'POST',
      body: { as: 'bob' },
      error: 'InvalidInputError',
    },
    {
      name: 'a body of 1 MiB and a byte',
      url: 'presses',
      method: 'POST',
      bytes: Buffer.alloc(1_048_577, ' '),
      error: 'BodyTooLargeError',
    },
    {
      name: 'the same to the contact point',
      url: 'alerts',
      method: 'POST',
      bytes: Buffer.alloc(1_048_577, ' '),
      error: 'BodyTooLargeError',
    },
    {
      name: 'a switch of another name',
      url: 'switches/toString',
      method: 'PUT',
      body: { isOn: false, reason: '' },
      error: 'InvalidInputError',
    },
  ])('refuses $name and writes that down', async ({ error, ...asked }) => {
    const remediation = new FakeRemediation();

    const failure = await failureOf(ask(remediation, contextOf('Admin'), asked));

    expect(failure).toBe(error);
    const actor = { kind: 'person', person: { login: 'ada', name: 'Ada', role: 'Admin' } };
    const [[orgId, who, reason, detail] = []] = remediation.argumentsOf('reject');
    expect([orgId, who]).toEqual([1, actor]);
    expect(reason).toBeString();
    expect(detail).toMatchObject({ method: asked.method ?? 'GET', error });
    expect(remediation.calls.map(({ method }) => method).filter((name) => name !== 'configure')).toEqual(['reject']);
  });

  test('refuses even where that can not be written down', async () => {
    const remediation = new FakeRemediation({ reject: new Error('disk full') });

    const failure = await failureOf(
      ask(remediation, contextOf('Viewer'), { method: 'POST', url: 'presses', body: press })
    );

    expect(failure).toBe('PermissionMissingError');
  });

  test('changes no settings that the audit can not tell of, and tells where they were not changed', async () => {
    const change = { method: 'PUT', url: 'configuration', body: { configuration: { keepFor: '30d' } } };
    const isFull = new FakeRemediation({ configured: new PresageError('The disk is full.', 'Free some.') });
    const isSound = new FakeRemediation({ configured: undefined, reject: undefined });

    const failures = [isFull, isSound].map((remediation) => failureOf(ask(remediation, contextOf('Admin'), change)));

    expect(await Promise.all(failures)).toEqual(['PresageError', 'MissingAddressError']);
    const person = { login: 'ada', name: 'Ada', role: 'Admin' };
    expect(isSound.argumentsOf('configured')).toEqual([[1, person, ['Runs and the audit are kept for 30d.']]]);
    expect(isSound.argumentsOf('reject')).toMatchObject([
      [1, { kind: 'person', person }, expect.stringContaining('The settings were not changed: '), {}],
    ]);
  });

  test('lets a visitor without a name read and do nothing else', async () => {
    const context: PluginContext = { ...contextOf('Admin'), user: { login: '', name: '', email: '', role: 'Admin' } };

    expect(await failureOf(ask(new FakeRemediation({ runs: [] }), context, { url: 'runs' }))).toBeUndefined();
    expect(await failureOf(ask(new FakeRemediation(), context, { method: 'POST', url: 'presses', body: press }))).toBe(
      'AnonymousError'
    );
  });

  test('streams the audit as CSV, page by page', async () => {
    const entry = (sequence: number) => ({
      sequence,
      orgId: 1,
      atMs: 0,
      kind: 'decided',
      actor: { kind: 'alerting' },
      policyId: 'restart',
      summary: '=1+1',
      detail: {},
      previousHash: 'a',
      hash: 'b',
    });
    const pages = [Array.from({ length: 500 }, (_, index) => entry(501 - index)), [entry(1)]];
    const remediation = new FakeRemediation();
    const service = Object.assign(Object.create(remediation.service) as typeof remediation.service, {
      audit: (...args: unknown[]) => {
        remediation.calls.push({ method: 'audit', args });
        return Promise.resolve(pages.shift());
      },
    });

    const csv = String(
      await ask({ ...remediation, service } as FakeRemediation, contextOf('Viewer'), { url: 'audit.csv' })
    );

    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(502);
    expect(lines[1]).toBe(
      `"501","1970-01-01T00:00:00.000Z","decided","Grafana alerting","restart","","","","'=1+1","{}","a","b"`
    );
    expect(remediation.argumentsOf('audit').map(([, filter]) => filter)).toEqual([
      { limit: 500 },
      { beforeSequence: 2, limit: 500 },
    ]);
  });
});
