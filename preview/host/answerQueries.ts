import { z } from 'zod';
import { PresageError } from '../../pkg/series/PresageError';
import { toRangeQuery } from '../sources/toRangeQuery';
import type { DataSource } from './DataSource';
import { type FrameJson, frameToJson } from './frameToJson';
import type { PluginHost } from './PluginHost';

const requestSchema = z.object({
  from: z.coerce.number(),
  to: z.coerce.number(),
  queries: z
    .array(z.looseObject({ refId: z.string().default('A'), datasource: z.looseObject({ uid: z.string() }) }))
    .min(1),
});

type Query = z.infer<typeof requestSchema>['queries'][number];

/** One query's answer as Grafana's `/api/ds/query` gives it. */
export interface QueryResult {
  readonly status: number;
  readonly frames?: readonly FrameJson[];
  readonly error?: string;
  readonly errorSource?: string;
}

/**
 * Answers the body of a request to `/api/ds/query`: each query by its own data source, one's failure not touching the
 * others.
 * @throws {z.ZodError} where the body is no such request
 */
export async function answerQueries(
  body: unknown,
  dataSources: readonly DataSource[],
  plugins: PluginHost,
  signal: AbortSignal
): Promise<Record<string, QueryResult>> {
  const { from: fromMs, to: toMs, queries } = requestSchema.parse(body);

  async function answer(query: Query): Promise<QueryResult> {
    const dataSource = dataSources.find(({ uid }) => uid === query.datasource.uid);
    if (dataSource === undefined) {
      return { status: 404, error: `The preview has no data source with the uid "${query.datasource.uid}".` };
    }
    if (dataSource.source === undefined) {
      return plugins.queryData(dataSource, query, fromMs, toMs);
    }
    const frames = await dataSource.source.queryRange(toRangeQuery(query, fromMs, toMs), signal);
    return { status: 200, frames: frames.map(frameToJson) };
  }

  const results = await Promise.all(
    queries.map((query) => answer(query).catch((error: unknown): QueryResult => failure(error)))
  );
  return Object.fromEntries(queries.map((query, index) => [query.refId, results[index] ?? failure('No answer.')]));
}

function failure(error: unknown): QueryResult {
  if (error instanceof PresageError) {
    return { status: 400, error: error.explanation, errorSource: 'downstream' };
  }
  return { status: 500, error: error instanceof Error ? error.message : String(error) };
}
