import pLimit from 'p-limit';
import type { Forecaster } from '../../query/Forecaster';
import { judgeGrid } from '../../query/anomalies/judgeGrid';
import { runForecastQuery } from '../../query/runForecastQuery';
import { encodeFrame } from '../frames/encodeFrame';
import type { DataQuery, DataResponse, DataServer, PluginContext, QueryDataRequest } from '../generated/plugin';
import type { Metrics } from '../metrics/Metrics';
import { callSignal } from './callSignal';
import { errorResponse } from './errorResponse';
import { GrafanaClients } from './GrafanaClients';
import { grafanaSettings } from './grafanaSettings';
import { rememberVerdicts } from '../verdicts/rememberVerdicts';
import { MeasuredSource } from './MeasuredSource';
import { NO_CONTEXT } from './NO_CONTEXT';

/** Queries that run at the same time, over all requests; more wait. */
const QUERIES_AT_ONCE = 16;

export interface DataServiceOptions {
  readonly forecaster: Forecaster;
  /** Called when a query has come whose fits will follow. */
  readonly expectFits: () => void;
  readonly metrics: Metrics;
}

/** Answers Grafana's queries, each on its own: one that fails leaves the others their answers. */
export function dataService({ forecaster, expectFits, metrics }: DataServiceOptions): DataServer {
  const limit = pLimit(QUERIES_AT_ONCE);
  const clients = new GrafanaClients();
  const judge = rememberVerdicts(judgeGrid);

  async function answer(query: DataQuery, context: PluginContext, signal: AbortSignal): Promise<DataResponse> {
    const finish = metrics.startRequest('query');
    try {
      signal.throwIfAborted();
      expectFits();
      const source = new MeasuredSource(clients.clientFor(grafanaSettings(context, process.env)), metrics);
      const frames = await runForecastQuery(
        { ...parseQuery(query.json), refId: query.refId },
        { fromMs: query.timeRange?.fromEpochMs ?? 0, toMs: query.timeRange?.toEpochMs ?? 0 },
        {
          orgId: context.orgId,
          user: context.user === undefined ? undefined : { login: context.user.login },
          nowMs: Date.now(),
          ownUid: context.dataSourceInstanceSettings?.uid ?? '',
        },
        { source, forecaster, judge },
        signal
      );
      const encoded = frames.map((frame) => Buffer.from(encodeFrame(frame)));
      finish();
      return { frames: encoded, error: '', status: 200, errorSource: '' };
    } catch (error) {
      finish(error instanceof Error ? error.name : 'unknown');
      return errorResponse(error, query.refId);
    }
  }

  async function answerAll({ queries, pluginContext }: QueryDataRequest, signal: AbortSignal) {
    const context = pluginContext ?? NO_CONTEXT;
    const answers = await Promise.all(
      queries.map(async (query) => [query.refId, await limit(() => answer(query, context, signal))] as const)
    );
    return { responses: Object.fromEntries(answers) };
  }

  return {
    queryData: (call, reply) => {
      void answerAll(call.request, callSignal(call)).then((response) => reply(null, response));
    },
  };
}

/** What is no JSON object is left to the query's own checks, which name what is missing. */
function parseQuery(json: Uint8Array): Record<string, unknown> {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(json));
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
