import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MachineSampler } from '../machine/MachineSampler';
import { DAY_MS, HOUR_MS } from '../../pkg/series/durations';
import { Story } from '../workload/Story';
import { AppSettings } from './AppSettings';
import { createDataSources } from './createDataSources';
import { createRoutes } from './createRoutes';
import { DashboardStore } from './DashboardStore';
import { PluginHost } from './PluginHost';

const TOKEN = 'the right token';
const startMs = Date.now();
let folder: string;
let server: Bun.Server<undefined>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'presage-preview-'));
  await writeFile(path.join(folder, 'one.json'), JSON.stringify({ uid: 'one', title: 'One', tags: ['presage'] }));
  const settings = { port: undefined, prometheusUrl: undefined, lokiUrl: undefined, projectFolder: folder };
  const appSettings = new AppSettings({ remediation: { keepFor: '30d' } }, { 'target.a.token': 'old' }, startMs);
  const routes = createRoutes({
    plugins: [],
    pluginHost: new PluginHost([], TOKEN, appSettings, () => undefined),
    appSettings,
    dashboards: new DashboardStore(folder),
    dataSources: createDataSources(settings, new MachineSampler(), Story.startedAt(startMs)),
    token: TOKEN,
    pageFiles: new Map(),
    folders: { page: folder, grafanaAssets: folder },
  });
  server = Bun.serve({ routes, port: 0, hostname: '127.0.0.1' });
});

afterAll(async () => {
  await server.stop(true);
  await rm(folder, { recursive: true });
});

function ask(pathname: string, init?: RequestInit): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}${pathname}`, init);
}

function post(pathname: string, body: unknown): Promise<Response> {
  return ask(pathname, { method: 'POST', body: JSON.stringify(body) });
}

interface QueryAnswer {
  results: Record<string, { status: number; error?: string; frames?: Array<{ data: { values: number[][] } }> }>;
}

async function query(uid: string, expr: string): Promise<QueryAnswer['results'][string] | undefined> {
  const response = await post('/api/ds/query', {
    from: String(startMs - DAY_MS),
    to: String(startMs),
    queries: [{ refId: 'A', datasource: { uid }, expr, intervalMs: HOUR_MS }],
  });
  const { results } = (await response.json()) as QueryAnswer;
  return results.A;
}

describe('queries', () => {
  test('are answered by the data source they name', async () => {
    const metric = await query('demonstration', 'demonstration_error_percent');
    const lines = await query('demonstration-logs', 'count_over_time({level="info"}[1h])');

    expect(metric?.frames?.[0]?.data.values[1]?.length).toBeGreaterThan(20);
    expect(lines?.frames?.[0]?.data.values[1]?.length).toBeGreaterThan(20);
  });

  test('fail one by one, with what is wrong', async () => {
    expect(await query('nowhere', 'up')).toMatchObject({ status: 404, error: expect.stringContaining('nowhere') });
    expect(await query('demonstration', 'rate(up[5m])')).toMatchObject({
      status: 400,
      error: expect.stringContaining('PROMETHEUS_URL'),
    });
  });

  test.each([{ body: {} }, { body: { from: '1', to: '2', queries: [] } }])('are refused as $body', async ({ body }) => {
    expect((await post('/api/ds/query', body)).status).toBe(400);
  });
});

test('annotations are kept for their panel and their time', async () => {
  const annotation = { dashboardUID: 'one', panelId: 2, time: 5_000, timeEnd: 6_000, tags: ['a'], text: 'Deployed' };
  const search = '/api/annotations?dashboardUID=one&from=0&to=5500&panelId=';
  expect((await post('/api/annotations', annotation)).status).toBe(200);

  expect(await (await ask(`${search}2`)).json()).toEqual([annotation]);
  expect(await (await ask(`${search}3`)).json()).toEqual([]);
  expect(await (await ask('/api/annotations?dashboardUID=one&panelId=2&from=6001&to=9000')).json()).toEqual([]);
  expect((await post('/api/annotations', {})).status).toBe(400);

  const everywhere = { dashboardUID: 'two', time: 5_000, tags: [], text: 'Restarted' };
  expect((await post('/api/annotations', everywhere)).status).toBe(200);
  expect(await (await ask('/api/annotations?dashboardUID=two&from=0&to=9000&panelId=7')).json()).toMatchObject([
    { text: 'Restarted', timeEnd: 5_000 },
  ]);
});

describe('dashboards', () => {
  test('are listed by tag and found by uid', async () => {
    expect(await (await ask('/api/search?tag=presage')).json()).toMatchObject([{ uid: 'one', url: '/d/one' }]);
    expect(await (await ask('/api/search?tag=other')).json()).toEqual([]);
    expect(await (await ask('/api/dashboards/uid/one')).json()).toMatchObject({ dashboard: { title: 'One' } });
    expect((await ask('/api/dashboards/uid/two')).status).toBe(404);
  });

  test('are kept when saved', async () => {
    const saved = (await (await post('/api/dashboards/db', { dashboard: { title: 'Two' } })).json()) as { url: string };

    expect(await (await ask(`/api/dashboards/uid/${saved.url.slice(3)}`)).json()).toMatchObject({
      dashboard: { title: 'Two' },
    });
  });
});

describe("the app's settings", () => {
  const url = '/api/plugins/presage-forecast-app/settings';

  test('are shown without secrets, and kept when saved by an Admin', async () => {
    expect(await (await ask(url)).json()).toMatchObject({
      jsonData: { remediation: { keepFor: '30d' } },
      secureJsonFields: { 'target.a.token': true },
    });
    await post(url, { jsonData: { remediation: { keepFor: '7d' } }, secureJsonData: { 'target.b.token': 'hidden' } });

    const text = await (await ask(url)).text();
    expect(JSON.parse(text)).toMatchObject({
      jsonData: { remediation: { keepFor: '7d' } },
      secureJsonFields: { 'target.a.token': true, 'target.b.token': true },
    });
    expect(text).not.toContain('hidden');
  });

  test.each(['Viewer', 'Editor'])('are not changed by a person of the role %s', async (role) => {
    const cookie = `presage-preview-role=${role}`;
    const answer = await ask(url, { method: 'POST', body: '{}', headers: { cookie } });

    expect(answer.status).toBe(403);
    expect(await (await ask('/api/user', { headers: { cookie } })).json()).toMatchObject({ role });
  });
});

describe('who may ask', () => {
  test('is a page on this machine', async () => {
    expect((await ask('/api/health', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask('/api/health', { headers: { host: 'localhost:1' } })).status).toBe(200);
  });

  test('is a plugin with the right token', async () => {
    const withToken = (token: string) => ask('/api/health', { headers: { authorization: `Bearer ${token}` } });

    expect((await withToken('a wrong token')).status).toBe(401);
    expect((await withToken(TOKEN)).status).toBe(200);
  });
});

test.each(['/api/teams', '/public/plugins/unknown/module.js', '/page/..%2f..%2fetc/passwd', '/api/plugins/x'])(
  'says that %s is not there',
  async (pathname) => {
    expect((await ask(pathname)).status).toBe(404);
  }
);
