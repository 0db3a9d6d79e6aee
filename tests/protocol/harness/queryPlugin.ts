import { decodeFrame } from '../../../pkg/backend/frames/decodeFrame';
import type { DataQuery, DataResponse, QueryDataResponse } from '../../../pkg/backend/generated/plugin';
import type { Frame } from '../../../pkg/series/Frame';
import { type ContextOptions, pluginContext } from './pluginContext';
import type { PluginProcess } from './PluginProcess';

export interface TestQuery {
  readonly refId?: string;
  /** Uid of the wrapped data source. */
  readonly source: string;
  readonly sourceType?: string;
  readonly sourceQuery?: object;
  readonly fromMs: number;
  readonly toMs: number;
  /** Settings of the forecast; the rest keeps its default. */
  readonly settings?: object;
}

export interface Answer {
  readonly status: number;
  readonly error: string;
  readonly errorSource: string;
  readonly frames: readonly Frame[];
}

/** Sends queries in one request, as a panel does, and gives the answer as it came. */
export function sendQueries(
  plugin: PluginProcess,
  queries: readonly TestQuery[],
  context: ContextOptions = {},
  signal?: AbortSignal
): Promise<QueryDataResponse> {
  const request = { pluginContext: pluginContext(context), headers: {}, queries: queries.map(toDataQuery) };
  return new Promise((resolve, reject) => {
    const call = plugin.data.queryData(request, (error, response) =>
      error === null ? resolve(response) : reject(error)
    );
    signal?.addEventListener('abort', () => call.cancel());
  });
}

/** Sends queries in one request and decodes what comes back, by refId. */
export async function queryPlugin(
  plugin: PluginProcess,
  queries: readonly TestQuery[],
  context: ContextOptions = {},
  signal?: AbortSignal
): Promise<Record<string, Answer>> {
  const { responses } = await sendQueries(plugin, queries, context, signal);
  return Object.fromEntries(Object.entries(responses).map(([refId, response]) => [refId, toAnswer(response)]));
}

/** Sends one query and gives its answer. */
export async function queryOnce(
  plugin: PluginProcess,
  query: TestQuery,
  context: ContextOptions = {},
  signal?: AbortSignal
): Promise<Answer> {
  const answers = await queryPlugin(plugin, [query], context, signal);
  return answers[query.refId ?? 'A']!;
}

function toDataQuery({ refId = 'A', source, sourceType, sourceQuery, fromMs, toMs, settings }: TestQuery): DataQuery {
  const datasource = { uid: source, type: sourceType ?? 'prometheus' };
  const json = { ...settings, source: { datasource, query: { expr: 'up', ...sourceQuery } } };
  return {
    refId,
    maxDataPoints: 1_000,
    intervalMs: 60_000,
    timeRange: { fromEpochMs: fromMs, toEpochMs: toMs },
    json: Buffer.from(JSON.stringify(json)),
    queryType: '',
  };
}

function toAnswer({ status, error, errorSource, frames }: DataResponse): Answer {
  return { status, error, errorSource, frames: frames.map(decodeFrame) };
}
