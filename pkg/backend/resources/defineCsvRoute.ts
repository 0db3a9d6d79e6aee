import { z } from 'zod';
import { checkInput } from './checkInput';
import type { Route, RouteDescription } from './Route';

interface CsvRouteDefinition<Context, Query> extends Pick<RouteDescription, 'path' | 'summary' | 'access'> {
  readonly query: z.ZodType<Query>;
  /** What a browser saves it as. */
  readonly fileName: string;
  /** The lines, made while they are sent. */
  handle(query: Query, context: Context): Promise<AsyncIterable<string>>;
}

/** A route that is answered with CSV. */
export function defineCsvRoute<Context, Query>(definition: CsvRouteDefinition<Context, Query>): Route<Context> {
  const { path, summary, access, query, fileName } = definition;
  return {
    method: 'GET',
    path,
    summary,
    access,
    params: z.strictObject({}),
    query,
    body: undefined,
    answer: 'text/csv',
    respond: async (request, _params, context) => ({
      status: 200,
      contentType: 'text/csv; charset=utf-8',
      headers: { 'Content-Disposition': `attachment; filename="${fileName}"` },
      chunks: await definition.handle(checkInput(query, request.query, 'query'), context),
    }),
  };
}
