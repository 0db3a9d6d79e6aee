import { z } from 'zod';
import type { RouteDescription } from './Route';

/** OpenAPI 3.1 as far as it is written here. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: ReadonlyArray<{ readonly url: string }>;
  readonly paths: Record<string, Record<string, object>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const DESCRIPTION =
  "Everything the pages of Presage do. Requests go through Grafana, with a person's session or a service account's token. " +
  'Times are milliseconds since 1970.';

const errorSchema = z.strictObject({
  /** What is wrong. */
  message: z.string(),
  /** What to change. */
  remedy: z.string(),
});

/** The documentation of routes, made of the schemas that check them. */
export function openApiDocument(routes: readonly RouteDescription[], version: string): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = (paths[`/${route.path}`] ??= {});
    path[route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Presage', version, description: DESCRIPTION },
    servers: [{ url: '/api/plugins/presage-forecast-app/resources' }],
    paths,
    components: { schemas: { Error: jsonSchema(errorSchema, 'output') } },
  };
}

function operation(route: RouteDescription): object {
  const { summary, access, body, answer } = route;
  const content =
    answer === 'text/csv'
      ? { 'text/csv': { schema: { type: 'string' } } }
      : { 'application/json': { schema: jsonSchema(answer, 'output') } };
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')];
  return {
    operationId: operationId(route),
    summary,
    description: access === 'anyone' ? 'Takes no person.' : `Takes the permission \`${access}\`.`,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: {
      200: { description: 'Done.', content },
      default: {
        description: 'Not done: what is wrong and what to change.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

/** `getRunsById` and the like. */
function operationId({ method, path }: RouteDescription): string {
  const words = path
    .replaceAll('{', 'by/')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return [method.toLowerCase(), ...words.map((word) => word[0]?.toUpperCase() + word.slice(1))].join('');
}

function parametersOf(schema: z.ZodType, place: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
