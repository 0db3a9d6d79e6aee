import { decodeFrame } from '../../pkg/backend/frames/decodeFrame';
import { CheckHealthResponse_HealthStatus } from '../../pkg/backend/generated/plugin';
import type { QueryResult } from './answerQueries';
import type { AppSettings } from './AppSettings';
import type { DataSource } from './DataSource';
import { executablePath } from './executablePath';
import { frameToJson } from './frameToJson';
import { pluginContext } from './pluginContext';
import type { BuiltPlugin } from './PluginManifest';
import { PluginProcess } from './PluginProcess';
import type { PreviewPerson } from './previewUser';
import { readLogLine } from './readLogLine';

/** The version whose behaviour the preview imitates; plugins are told it as Grafana would. */
const GRAFANA_VERSION = '12.4.0';

/** Runs the backend plugins' processes as Grafana does, one for each plugin, and asks them on behalf of the page. */
export class PluginHost {
  readonly #plugins: readonly BuiltPlugin[];
  readonly #token: string;
  readonly #log: (line: string) => void;
  readonly #appSettings: AppSettings;
  readonly #processes = new Map<string, PluginProcess>();

  /**
   * @param plugins what was built
   * @param token what the plugins show when they ask for the wrapped data sources
   * @param appSettings of the app
   */
  constructor(plugins: readonly BuiltPlugin[], token: string, appSettings: AppSettings, log: (line: string) => void) {
    this.#plugins = plugins;
    this.#token = token;
    this.#appSettings = appSettings;
    this.#log = log;
  }

  /**
   * Starts every process; resolves when each has shaken hands.
   * @param appUrl the preview's own address, ending with a slash: the plugins reach the wrapped data sources there
   * @param storeFolder where the app keeps its state
   */
  async start(appUrl: string, storeFolder: string): Promise<void> {
    const environment = {
      GF_VERSION: GRAFANA_VERSION,
      GF_EDITION: 'Open Source',
      GF_APP_URL: appUrl,
      GF_PLUGIN_APP_CLIENT_SECRET: this.#token,
      GF_PLUGIN_STORE_FOLDER: storeFolder,
    };
    for (const plugin of this.#plugins.filter(({ manifest }) => manifest.backend)) {
      const { id } = plugin.manifest;
      const ownEnvironment = { ...environment, GF_PLUGIN_APP_CLIENT_ID: id };
      const process = new PluginProcess(executablePath(plugin), ownEnvironment, (line) => {
        const text = readLogLine(line);
        if (text !== undefined) {
          this.#log(`${id}: ${text}`);
        }
      });
      this.#processes.set(id, process);
    }
    await Promise.all([...this.#processes.values()].map((process) => process.client()));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#processes.values()].map((process) => process.stop()));
  }

  async queryData(
    dataSource: DataSource,
    query: Readonly<Record<string, unknown>> & { readonly refId: string },
    fromMs: number,
    toMs: number
  ): Promise<QueryResult> {
    const client = await this.#process(dataSource.type).client();
    const { responses } = await client.queryData({
      pluginContext: pluginContext(dataSource.type, { dataSource }),
      headers: {},
      queries: [
        {
          refId: query.refId,
          maxDataPoints: wholeNumber(query.maxDataPoints, 1_000),
          intervalMs: wholeNumber(query.intervalMs, 1_000),
          timeRange: { fromEpochMs: fromMs, toEpochMs: toMs },
          json: Buffer.from(JSON.stringify(query)),
          queryType: '',
        },
      ],
    });
    const response = responses[query.refId];
    if (response === undefined) {
      return { status: 500, error: `The executable did not answer query ${query.refId}.` };
    }
    if (response.error !== '') {
      return { status: response.status, error: response.error, errorSource: response.errorSource };
    }
    return { status: 200, frames: response.frames.map((frame) => frameToJson(decodeFrame(frame))) };
  }

  /** A plugin's health in the form of Grafana's HTTP API; a data source's where one is given. */
  async checkHealth(pluginId: string, dataSource?: DataSource): Promise<Response> {
    const client = await this.#process(pluginId).client();
    const context = pluginContext(pluginId, { dataSource, appSettings: this.#appSettings });
    const health = await client.checkHealth({ pluginContext: context, headers: {} });
    const isOk = health.status === CheckHealthResponse_HealthStatus.OK;
    const details: unknown = health.jsonDetails.length > 0 ? JSON.parse(health.jsonDetails.toString()) : undefined;
    return Response.json(
      { status: isOk ? 'OK' : 'ERROR', message: health.message, details },
      { status: isOk ? 200 : 400 }
    );
  }

  /** Passes a request of a person on to a plugin's own resources. */
  async callResource(
    pluginId: string,
    path: string,
    request: Request,
    person: PreviewPerson,
    dataSource?: DataSource
  ): Promise<Response> {
    const client = await this.#process(pluginId).client();
    const { search } = new URL(request.url);
    const [first, ...rest] = await client.callResource({
      pluginContext: pluginContext(pluginId, { person, dataSource, appSettings: this.#appSettings }),
      path,
      method: request.method,
      url: path + search,
      headers: Object.fromEntries([...request.headers].map(([name, value]) => [name, { values: [value] }])),
      body: Buffer.from(await request.arrayBuffer()),
    });
    const headers = Object.entries(first?.headers ?? {}).map(([name, { values }]): [string, string] => [
      name,
      values.join(', '),
    ]);
    const body = Buffer.concat([first?.body ?? Buffer.alloc(0), ...rest.map((part) => part.body)]);
    return new Response(body, { status: first?.code ?? 502, headers });
  }

  async collectMetrics(pluginId: string): Promise<Response> {
    const client = await this.#process(pluginId).client();
    const { metrics } = await client.collectMetrics({
      pluginContext: pluginContext(pluginId, { appSettings: this.#appSettings }),
    });
    return new Response(metrics?.prometheus.toString(), { headers: { 'content-type': 'text/plain; version=0.0.4' } });
  }

  #process(pluginId: string): PluginProcess {
    const process = this.#processes.get(pluginId);
    if (process === undefined) {
      throw new RangeError(`No built plugin with the id "${pluginId}" has a backend.`);
    }
    return process;
  }
}

function wholeNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 1 ? Math.round(value) : otherwise;
}
