import { grafanaFrame, type SourceSeries } from './grafanaFrame';

/** One query as Presage sends it to the wrapped source. */
export interface SourceCall {
  readonly refId: string;
  readonly uid: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly fromMs: number;
  readonly toMs: number;
  readonly intervalMs: number;
  readonly maxDataPoints: number;
}

/** What a data source of the fake Grafana does with a query. */
export type Source = (call: SourceCall) => Promise<readonly SourceSeries[]> | readonly SourceSeries[];

/** A source's refusal, with the status Grafana gives it. */
export class SourceFailure extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const TOKEN = 'test-token';

const ALL_ACTIONS = [
  'datasources:read',
  'datasources:query',
  'org.users:read',
  'serviceaccounts:read',
  'users.permissions:read',
  'plugins.app:access',
  'plugins:write',
  'annotations:create',
];

const APP_PATH = '/api/plugins/presage-forecast-app';

/** The viewer may query only the data source `allowed`. */
const USERS = [
  { userId: 1, login: 'admin' },
  { userId: 2, login: 'viewer' },
  { userId: 3, login: 'editor' },
];

export interface AppSettings {
  readonly enabled: boolean;
  readonly pinned: boolean;
  readonly jsonData: Readonly<Record<string, unknown>>;
  readonly secureJsonData: Readonly<Record<string, string>>;
}

interface QueryBody {
  readonly from: string;
  readonly to: string;
  readonly queries: ReadonlyArray<{
    readonly refId: string;
    readonly datasource: { readonly uid: string };
    readonly intervalMs: number;
    readonly maxDataPoints: number;
    readonly [field: string]: unknown;
  }>;
}

/** The few endpoints of Grafana's HTTP API that the backend calls, with data sources given by the test. */
export class FakeGrafana {
  readonly url: string;
  readonly #server: Bun.Server<undefined>;
  readonly #sources: Readonly<Record<string, Source>>;
  /** What the service account behind the token may do. */
  grantedActions: readonly string[] = ALL_ACTIONS;
  /** Time the sources took, all together. */
  sourceMs = 0;
  /** Queries the sources were asked, in order. */
  readonly calls: SourceCall[] = [];
  /** Bodies of the annotations that were made. */
  readonly annotations: object[] = [];
  /** Settings of the app, as Grafana keeps them. */
  appSettings: AppSettings = { enabled: true, pinned: true, jsonData: {}, secureJsonData: {} };
  /** Actions of remediation by login, as Grafana's access control gives them. */
  remediationActions: Readonly<Record<string, readonly string[]>> = {};
  /** How often the app woke itself. */
  wakes = 0;
  /** What Grafana does with a call of the app's resource `wake`. */
  onWake: () => Promise<void> = () => Promise.resolve();
  /** Every request answered so far, such as `GET /api/annotations`. */
  readonly requests: string[] = [];

  constructor(sources: Readonly<Record<string, Source>>) {
    this.#sources = sources;
    this.#server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: (request) => this.#answer(request) });
    this.url = `http://127.0.0.1:${this.#server.port}/`;
  }

  get environment(): { GF_APP_URL: string; GF_PLUGIN_APP_CLIENT_SECRET: string } {
    return { GF_APP_URL: this.url, GF_PLUGIN_APP_CLIENT_SECRET: TOKEN };
  }

  stop(): Promise<void> {
    return this.#server.stop(true);
  }

  async #answer(request: Request): Promise<Response> {
    if (request.headers.get('Authorization') !== `Bearer ${TOKEN}`) {
      return Response.json({ message: 'Invalid API key' }, { status: 401 });
    }
    const { pathname, searchParams } = new URL(request.url);
    this.requests.push(`${request.method} ${pathname}`);
    switch (pathname) {
      case '/api/ds/query':
        return this.#query((await request.json()) as QueryBody);
      case '/api/access-control/user/permissions':
        return Response.json(Object.fromEntries(this.grantedActions.map((action) => [action, ['*']])));
      case '/api/org/users/search':
        return Response.json({ totalCount: USERS.length, orgUsers: USERS });
      case '/api/serviceaccounts/search':
        return Response.json({ totalCount: 0, serviceAccounts: [] });
      case '/api/access-control/users/permissions/search':
        return Response.json(this.#permissionsOf(searchParams));
      case '/api/annotations':
        this.annotations.push((await request.json()) as object);
        return Response.json({ id: this.annotations.length, message: 'Annotation added' });
      case `${APP_PATH}/settings`:
        return this.#settings(request);
      case `${APP_PATH}/resources/wake`:
        this.wakes++;
        await this.onWake();
        return Response.json({ awake: true });
      default:
        return Response.json({ message: 'Not found' }, { status: 404 });
    }
  }

  async #settings(request: Request): Promise<Response> {
    if (request.method === 'GET') {
      const { secureJsonData, ...settings } = this.appSettings;
      return Response.json({ ...settings, secureJsonFields: Object.keys(secureJsonData) });
    }
    if (!this.grantedActions.includes('plugins:write')) {
      return Response.json({ message: 'You need the permission plugins:write' }, { status: 403 });
    }
    const { secureJsonData, ...settings } = (await request.json()) as AppSettings;
    this.appSettings = { ...settings, secureJsonData: { ...this.appSettings.secureJsonData, ...secureJsonData } };
    return Response.json({ message: 'Plugin settings updated' });
  }

  #permissionsOf(search: URLSearchParams): object {
    const id = search.get('namespacedId')?.replace('user:', '') ?? '';
    if (search.has('actionPrefix')) {
      const login = USERS.find(({ userId }) => String(userId) === id)?.login ?? '';
      return { [id]: Object.fromEntries((this.remediationActions[login] ?? []).map((action) => [action, null])) };
    }
    return { [id]: { 'datasources:query': id === '1' ? ['datasources:*'] : ['datasources:uid:allowed'] } };
  }

  async #query(body: QueryBody): Promise<Response> {
    const startMs = performance.now();
    const results: Record<string, object> = {};
    for (const { refId, datasource, intervalMs, maxDataPoints, ...query } of body.queries) {
      const source = this.#sources[datasource.uid];
      if (source === undefined) {
        return Response.json({ message: 'Data source not found' }, { status: 404 });
      }
      const { uid } = datasource;
      const call = { refId, uid, query, fromMs: Number(body.from), toMs: Number(body.to), intervalMs, maxDataPoints };
      this.calls.push(call);
      results[refId] = await answerOf(source, call);
    }
    const failed = Object.values(results).some((result) => 'error' in result);
    const json = JSON.stringify({ results });
    this.sourceMs += performance.now() - startMs;
    return new Response(json, { status: failed ? 400 : 200, headers: { 'Content-Type': 'application/json' } });
  }
}

async function answerOf(source: Source, call: SourceCall): Promise<object> {
  try {
    const series = await source(call);
    return { status: 200, frames: series.map(grafanaFrame) };
  } catch (error) {
    if (error instanceof SourceFailure) {
      return { status: error.status, error: error.message, errorSource: 'downstream', frames: [] };
    }
    throw error;
  }
}
