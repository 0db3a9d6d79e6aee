import { describe, expect, test } from 'bun:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { appRoutes } from './appRoutes';
import { openApiDocument } from './openApiDocument';

const document = openApiDocument(appRoutes, '1.2.3');

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: ReadonlyArray<{ readonly name: string; readonly in: string; readonly required: boolean }>;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, object>;
}

const operationAt = (path: string, method: string) => document.paths[`/${path}`]?.[method] as Operation | undefined;

describe('openApiDocument', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...structuredClone(document) });

    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  test.each(appRoutes.map((route) => [route.method, route.path, route] as const))(
    'has %s %s',
    (method, path, route) => {
      const operation = operationAt(path, method.toLowerCase());

      expect(operation?.summary).toBe(route.summary);
      expect(operation?.responses['200']).toBeDefined();
      expect(operation?.responses['default']).toBeDefined();
      expect(operation?.requestBody === undefined).toBe(route.body === undefined);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(operation?.parameters?.filter((one) => one.in === 'path').map(({ name }) => name) ?? []).toEqual(
        inPath as string[]
      );
    }
  );

  test('has nothing else', () => {
    const count = Object.values(document.paths).flatMap((path) => Object.keys(path)).length;

    expect(count).toBe(appRoutes.length);
  });

  test('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((operation) => (operation as Operation).operationId)
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('getRunsById');
    expect(ids).toContain('postRunsByIdApprove');
  });

  test('tells parameters apart that may be left out', () => {
    const parameters = operationAt('measures', 'get')?.parameters ?? [];
    const filter = operationAt('runs', 'get')?.parameters ?? [];

    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ['fromMs', true],
      ['toMs', true],
    ]);
    expect(filter.every(({ required }) => !required)).toBe(true);
  });
});
