import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CheckHealthResponse_HealthStatus as HealthStatus,
  type CallResourceResponse,
  type CheckHealthResponse,
  type PluginContext,
} from '../../pkg/backend/generated/plugin';
import { MODEL_NAMES } from '../../pkg/models/ModelName';
import { FakeGrafana, TOKEN } from './harness/FakeGrafana';
import { appContext, type ContextOptions, pluginContext } from './harness/pluginContext';
import { type PluginEnvironment, PluginProcess } from './harness/PluginProcess';

const UNREACHABLE = 'http://127.0.0.1:9/';

function checkHealth(plugin: PluginProcess, context: PluginContext): Promise<CheckHealthResponse> {
  return new Promise((resolve, reject) => {
    plugin.diagnostics.checkHealth({ pluginContext: context, headers: {} }, (error, response) =>
      error === null ? resolve(response) : reject(error)
    );
  });
}

function getResource(plugin: PluginProcess, path: string, method = 'GET'): Promise<CallResourceResponse> {
  const request = { pluginContext: pluginContext(), path, method, url: path, headers: {}, body: Buffer.alloc(0) };
  return new Promise((resolve, reject) => {
    plugin.resource.callResource(request).on('data', resolve).on('error', reject);
  });
}

describe('health and resources', () => {
  let grafana: FakeGrafana;
  let plugin: PluginProcess | undefined;
  let storeFolder: string;

  beforeEach(() => {
    grafana = new FakeGrafana({});
    storeFolder = mkdtempSync(join(tmpdir(), 'presage-store-'));
  });

  afterEach(async () => {
    await plugin?.stop();
    await grafana.stop();
    rmSync(storeFolder, { recursive: true, force: true });
  });

  test('is well with the service account that Grafana manages', async () => {
    plugin = await PluginProcess.start(grafana.environment);

    const { status, message, jsonDetails } = await checkHealth(plugin, pluginContext());

    expect(status).toBe(HealthStatus.OK);
    expect(message).not.toBe('');
    expect(JSON.parse(jsonDetails.toString())).toMatchObject({ ok: true, tokenOrigin: 'managed' });
  });

  test('is well with a configured address and token', async () => {
    plugin = await PluginProcess.start();

    const { status, jsonDetails } = await checkHealth(
      plugin,
      pluginContext({ jsonData: { grafanaUrl: grafana.url }, secrets: { serviceAccountToken: TOKEN } })
    );

    expect(status).toBe(HealthStatus.OK);
    expect(JSON.parse(jsonDetails.toString())).toMatchObject({ tokenOrigin: 'configured' });
  });

  test.each<{ missing: string; environment: PluginEnvironment; context: ContextOptions; message: RegExp }>([
    { missing: 'an address', environment: {}, context: {}, message: /address.*Grafana URL/ },
    { missing: 'a token', environment: { GF_APP_URL: UNREACHABLE }, context: {}, message: /token/ },
    {
      missing: 'a reachable Grafana',
      environment: { GF_APP_URL: UNREACHABLE, GF_PLUGIN_APP_CLIENT_SECRET: TOKEN },
      context: {},
      message: /127\.0\.0\.1:9/,
    },
  ])('says that $missing is missing', async ({ environment, context, message }) => {
    plugin = await PluginProcess.start(environment);

    const health = await checkHealth(plugin, pluginContext(context));

    expect(health.status).toBe(HealthStatus.ERROR);
    expect(health.message).toMatch(message);
  });

  test('is well for the app, which needs no service account until there is something to remediate', async () => {
    plugin = await PluginProcess.start({ GF_PLUGIN_STORE_FOLDER: storeFolder });

    const { status, message } = await checkHealth(plugin, appContext());

    expect(status).toBe(HealthStatus.OK);
    expect(message).toContain('runs');
    expect(message).toContain(storeFolder);
  });

  test.each([
    { missing: 'annotations:create', hasToken: true, expected: 'annotations:create' },
    { missing: 'plugins:write', hasToken: true, expected: 'plugins:write' },
    { missing: 'a token', hasToken: false, expected: 'no token' },
  ])('says for the app with a policy that $missing is missing', async ({ missing, hasToken, expected }) => {
    grafana.grantedActions = grafana.grantedActions.filter((action) => action !== missing);
    const { GF_APP_URL } = grafana.environment;
    const environment = hasToken ? grafana.environment : { GF_APP_URL };
    plugin = await PluginProcess.start({ ...environment, GF_PLUGIN_STORE_FOLDER: storeFolder });
    const remediation = {
      allowedHosts: ['deploy.example'],
      targets: [{ id: 'restart', name: 'Restart', kind: 'webhook', settings: { url: 'https://deploy.example' } }],
      policies: [{ id: 'restart', name: 'Restart', trigger: { kind: 'click' }, steps: [{ target: 'restart' }] }],
    };

    const { status, message } = await checkHealth(plugin, appContext({ jsonData: { remediation } }));

    expect(status).toBe(HealthStatus.ERROR);
    expect(message).toContain(expected);
  });

  test('says for the app what is wrong with its settings', async () => {
    plugin = await PluginProcess.start({ GF_PLUGIN_STORE_FOLDER: storeFolder });

    const { status, message } = await checkHealth(plugin, appContext({ jsonData: { remediation: { targets: 5 } } }));

    expect(status).toBe(HealthStatus.ERROR);
    expect(message).toContain('targets');
  });

  test('says that a token is refused', async () => {
    plugin = await PluginProcess.start({ ...grafana.environment, GF_PLUGIN_APP_CLIENT_SECRET: 'wrong' });

    const health = await checkHealth(plugin, pluginContext());

    expect(health.status).toBe(HealthStatus.ERROR);
    expect(health.message).toMatch(/refused|401/);
  });

  test('names the permission that is missing', async () => {
    grafana.grantedActions = grafana.grantedActions.filter((action) => action !== 'datasources:query');
    plugin = await PluginProcess.start(grafana.environment);

    const health = await checkHealth(plugin, pluginContext());

    expect(health.status).toBe(HealthStatus.ERROR);
    expect(health.message).toContain('datasources:query');
  });

  test.each([
    { path: 'models', code: 200, body: { models: [...MODEL_NAMES] } },
    { path: '/connection', code: 200, body: { ok: true, tokenOrigin: 'managed' } },
    { path: 'nothing', code: 404, body: { message: 'There is no resource "nothing".' } },
    { path: 'constructor', code: 404, body: { message: 'There is no resource "constructor".' } },
  ])('answers the resource $path with $code', async ({ path, code, body }) => {
    plugin = await PluginProcess.start(grafana.environment);

    const response = await getResource(plugin, path);

    expect(response.code).toBe(code);
    expect(response.headers['Content-Type']?.values).toEqual(['application/json']);
    expect(JSON.parse(response.body.toString())).toMatchObject(body);
  });

  test('lets a resource only be read', async () => {
    plugin = await PluginProcess.start(grafana.environment);

    const response = await getResource(plugin, 'models', 'DELETE');

    expect(response.code).toBe(405);
  });
});
