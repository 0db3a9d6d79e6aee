import { z } from 'zod';
import { checkInput } from './checkInput';
import { jsonAnswer } from './jsonAnswer';
import { parseJsonBody } from './parseJsonBody';
import type { ResourceRequest } from './ResourceRequest';
import type { Route, RouteDescription } from './Route';

const nothing = z.strictObject({});

type Nothing = typeof nothing;

export interface RouteInput<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** As it came, for what has to be verified byte by byte. */
  readonly request: ResourceRequest;
}

interface RouteDefinition<
  Context,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> extends Pick<RouteDescription, 'method' | 'path' | 'summary' | 'access'> {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** The body is handed over unread: its signature counts first. */
  readonly leavesBody?: boolean;
  readonly answer: Answer;
  handle(
    input: RouteInput<z.output<Params>, z.output<Query>, z.output<Body>>,
    context: Context
  ): Promise<z.input<Answer>> | z.input<Answer>;
}

/**
 * A route that is answered with JSON. Unknown parameters and fields are refused, and a body where none belongs too.
 */
export function defineRoute<
  Context,
  Answer extends z.ZodType,
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = Nothing,
>(definition: RouteDefinition<Context, Params, Query, Body, Answer>): Route<Context> {
  const { method, path, summary, access, leavesBody = false, answer } = definition;
  const params: z.ZodType = definition.params ?? nothing;
  const query: z.ZodType = definition.query ?? nothing;
  const body: z.ZodType = definition.body ?? nothing;
  return {
    method,
    path,
    summary,
    access,
    params,
    query,
    body: definition.body,
    answer,
    respond: async (request, pathParams, context) => {
      const input = {
        params: checkInput(params, pathParams, 'path'),
        query: checkInput(query, request.query, 'query'),
        body: leavesBody ? undefined : checkInput(body, parseJsonBody(request.body), 'body'),
        request,
      };
      // The schemas that were just applied are those the handler's types come from.
      const typed = input as RouteInput<z.output<Params>, z.output<Query>, z.output<Body>>;
      return jsonAnswer(200, await definition.handle(typed, context));
    },
  };
}
