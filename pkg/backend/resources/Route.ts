import type { z } from 'zod';
import type { Permission } from './Permission';
import type { ResourceAnswer } from './ResourceAnswer';
import type { ResourceRequest } from './ResourceRequest';

export type RouteMethod = 'GET' | 'POST' | 'PUT';

/** What a route takes and gives, for its checks and for its documentation. */
export interface RouteDescription {
  readonly method: RouteMethod;
  /** Such as `runs/{id}/approve`. */
  readonly path: string;
  readonly summary: string;
  /** What a person needs; `anyone` asks for no person, as Grafana itself calls it. */
  readonly access: Permission | 'anyone';
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  /** Undefined where it takes none. */
  readonly body: z.ZodType | undefined;
  readonly answer: z.ZodType | 'text/csv';
}

/** One method of one path. */
export interface Route<Context> extends RouteDescription {
  /**
   * Checks what came in and answers it.
   * @param params from the path, by name
   * @throws {PresageError} which the caller turns into a status and a body
   */
  respond(
    request: ResourceRequest,
    params: Readonly<Record<string, string>>,
    context: Context
  ): Promise<ResourceAnswer>;
}
