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
];

/** The viewer may query only the data source `allowed`. */
const USERS = [
  { userId: 1, login: 'admin' },
  { userId: 2, login: 'viewer' },
];

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
    const { pathname } = new URL(request.url);
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
        return Response.json(permissionsOf(new URL(request.url).searchParams.get('namespacedId')));
      default:
        return Response.json({ message: 'Not found' }, { status: 404 });
    }
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

function permissionsOf(namespacedId: string | null): object {
  const id = namespacedId?.replace('user:', '') ?? '';
  return { [id]: { 'datasources:query': id === '1' ? ['datasources:*'] : ['datasources:uid:allowed'] } };
}
