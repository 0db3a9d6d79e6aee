import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { FakeGrafana, TOKEN } from '../harness/FakeGrafana';
import { RemediatingApp, type WrittenConfiguration } from '../harness/RemediatingApp';
import { untilTrue } from '../harness/untilTrue';

setDefaultTimeout(60_000);

const target = {
  id: 'restarter',
  name: 'Restarter',
  kind: 'webhook',
  settings: { url: 'https://deploy.example/restart', authentication: 'bearer' },
} as const;

const configuration: WrittenConfiguration = { allowedHosts: ['deploy.example'], targets: [target] };

const secrets = { 'target.restarter.token': 'hunter2', 'contactPoint.secret': 'shared' };

const MANAGED = { GF_PLUGIN_APP_CLIENT_ID: 'presage-forecast-app' };

describe('the configuration', () => {
  let grafana: FakeGrafana;
  let app: RemediatingApp;

  beforeEach(async () => {
    grafana = new FakeGrafana({});
    app = await RemediatingApp.start({ environment: { ...grafana.environment, ...MANAGED } });
  });

  afterEach(async () => {
    await app.stop();
    await grafana.stop();
  });

  const put = (json: object, role = 'Admin') => app.ask(role, { method: 'PUT', url: 'configuration', json });

  test('is written through Grafana, counts at once, and is in the audit without a secret', async () => {
    grafana.appSettings = {
      enabled: true,
      pinned: false,
      jsonData: { other: 1, remediation: {} },
      secureJsonData: { 'target.old.token': 'kept' },
    };

    const answer = await put({ configuration, secrets });
    const targets = await app.ask('Viewer', { url: 'targets' });

    expect(answer).toMatchObject({ status: 200 });
    expect(answer.json).toMatchObject({
      configuration: { allowedHosts: ['deploy.example'] },
      secretsSet: ['target.restarter.token', 'contactPoint.secret'],
      isWritable: true,
      problems: [],
    });
    expect(grafana.appSettings).toMatchObject({
      enabled: true,
      pinned: false,
      jsonData: { other: 1, remediation: { allowedHosts: ['deploy.example'], keepFor: '90d' } },
      secureJsonData: { 'target.old.token': 'kept', ...secrets },
    });
    expect(targets.json).toMatchObject([{ target: { id: 'restarter' }, missingSecrets: [] }]);
    const [entry] = await app.audit('configured');
    expect(entry?.summary).toContain('admin');
    expect(JSON.stringify(entry?.detail)).toContain('Added target restarter.');
    expect(JSON.stringify(entry)).not.toContain('hunter2');
    expect(answer.text).not.toContain('hunter2');
  });

  test('tells everything that is wrong, and changes nothing', async () => {
    const wrong = {
      ...configuration,
      policies: [{ id: 'p', name: 'P', trigger: { kind: 'click' }, steps: [{ target: 'x' }] }],
    };

    const answer = await put({ configuration: wrong });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ message: expect.stringMatching(/"x"/) });
    expect(grafana.appSettings.jsonData).toEqual({});
    expect(await app.audit('configured')).toEqual([]);
  });

  test('is not written where the service account may not, and the permission is named', async () => {
    grafana.grantedActions = grafana.grantedActions.filter((action) => action !== 'plugins:write');

    const answer = await put({ configuration, secrets });

    expect(answer.status).toBe(502);
    expect(answer.json).toMatchObject({ remedy: expect.stringContaining('plugins:write') });
    expect(await app.audit('configured')).toHaveLength(1);
    const [failed] = await app.audit('rejected');
    expect(failed?.summary).toStartWith('The settings were not changed: ');
  });

  test('is not for Editors', async () => {
    expect((await put({ configuration, secrets }, 'Editor')).status).toBe(403);
    expect(grafana.appSettings.jsonData).toEqual({});
  });

  test('comes by itself after a start, by a request the app sends itself through Grafana', async () => {
    app.remediation = configuration;
    app.secrets = secrets;
    const { plugin } = app;
    grafana.onWake = async () => {
      await app.ask(undefined, { url: 'wake' }, { login: 'sa-1-extsvc-presage-forecast-app', role: 'None' });
    };

    await untilTrue('the app to wake itself', () => grafana.wakes > 0);

    expect(app.plugin).toBe(plugin);
    expect((await app.ask('Viewer', { url: 'targets' })).json).toMatchObject([{ target: { id: 'restarter' } }]);
  });
});

describe('the data source', () => {
  test('does not wake the app', async () => {
    const grafana = new FakeGrafana({});
    const environment = { ...grafana.environment, GF_PLUGIN_APP_CLIENT_ID: 'presage-forecast-datasource' };
    const app = await RemediatingApp.start({ environment });

    await Bun.sleep(500);
    await app.stop();
    await grafana.stop();

    expect(grafana.requests).toEqual([]);
  });
});

describe("Grafana's access control", () => {
  let grafana: FakeGrafana;
  let app: RemediatingApp;

  beforeEach(async () => {
    grafana = new FakeGrafana({});
    app = await RemediatingApp.start({ environment: grafana.environment });
  });

  afterEach(async () => {
    await app.stop();
    await grafana.stop();
  });

  const permissions = (role: string) => app.ask(role, { url: 'permissions' });

  const action = (name: string) => `presage-forecast-app.remediation:${name}`;

  test('decides where it says something of remediation', async () => {
    grafana.remediationActions = { viewer: ['read', 'press'].map(action), admin: ['read'].map(action) };

    const none = { read: true, press: false, approve: false, write: false };
    expect((await permissions('Viewer')).json).toEqual({ ...none, press: true, login: 'viewer' });
    expect((await permissions('Admin')).json).toEqual({ ...none, login: 'admin' });
    expect((await permissions('Editor')).json).toEqual({ ...none, press: true, approve: true, login: 'editor' });
  });

  test('is asked once for a while', async () => {
    await permissions('Viewer');
    await permissions('Viewer');

    expect(grafana.requests.filter((request) => request.includes('permissions/search'))).toHaveLength(1);
  });

  test('leaves it to the basic role where the service account may not look', async () => {
    await app.stop();
    app = await RemediatingApp.start({ environment: { ...grafana.environment, GF_PLUGIN_APP_CLIENT_SECRET: 'wrong' } });

    expect((await permissions('Admin')).json).toMatchObject({ write: true });
  });

  test('lets nobody in while Grafana fails', async () => {
    await grafana.stop();

    expect((await permissions('Admin')).status).toBe(502);
  });

  test('gives nothing to a role that Grafana has for nobody', async () => {
    expect((await app.ask('None', { url: 'permissions' })).status).toBe(403);
  });

  test('is asked with the token that was configured, where Grafana gave none', async () => {
    await app.stop();
    app = await RemediatingApp.start();
    grafana.remediationActions = { viewer: ['read', 'write'].map(action) };
    const context = { jsonData: { grafanaUrl: grafana.url }, secrets: { serviceAccountToken: TOKEN } };

    const answer = await app.ask('Viewer', { url: 'permissions' }, context);

    expect(answer.json).toMatchObject({ write: true });
  });
});
