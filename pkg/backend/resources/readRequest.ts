import type { CallResourceRequest } from '../generated/plugin';
import type { ResourceRequest } from './ResourceRequest';

/** Grafana's message of a resource call, in the words that routes use. */
export function readRequest({ method, path, url, headers, body }: CallResourceRequest): ResourceRequest {
  return {
    method: method.toUpperCase(),
    path: path.replace(/^\/+/, ''),
    query: readQuery(url),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, { values }]) => [name.toLowerCase(), values.join(', ')])
    ),
    body,
  };
}

function readQuery(url: string): Record<string, string> {
  const start = url.indexOf('?');
  const parameters = new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name).join(',')]));
}
