import { z } from 'zod';
import { version } from '../../../../package.json';
import { defineRoute } from '../defineRoute';
import { type OpenApiDocument, openApiDocument } from '../openApiDocument';
import type { RouteDescription } from '../Route';

/** @param routes all that are documented, read at the first request */
export function openApiRoute(routes: () => readonly RouteDescription[]) {
  let document: OpenApiDocument | undefined;
  return defineRoute({
    method: 'GET',
    path: 'openapi.json',
    summary: 'This documentation',
    access: 'anyone',
    answer: z.record(z.string(), z.unknown()),
    handle: () => ({ ...(document ??= openApiDocument(routes(), version)) }),
  });
}
