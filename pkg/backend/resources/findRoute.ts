import { MethodNotAllowedError } from './errors/MethodNotAllowedError';
import { ResourceNotFoundError } from './errors/ResourceNotFoundError';
import { matchPath } from './matchPath';
import type { RouteDescription } from './Route';

export interface FoundRoute<Found> {
  readonly route: Found;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The route for a method and a path.
 * @throws {ResourceNotFoundError | MethodNotAllowedError}
 */
export function findRoute<Found extends RouteDescription>(
  routes: readonly Found[],
  method: string,
  path: string
): FoundRoute<Found> {
  const matching = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params === undefined ? [] : [{ route, params }];
  });
  if (matching.length === 0) {
    throw new ResourceNotFoundError(path);
  }
  const found = matching.find(({ route }) => route.method === method);
  if (found === undefined) {
    throw new MethodNotAllowedError(
      method,
      path,
      matching.map(({ route }) => route.method)
    );
  }
  return found;
}
