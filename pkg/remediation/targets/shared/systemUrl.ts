import { encodePathPart } from '../../templates/encodePathPart';
import { encodeUrlPart } from '../../templates/encodeUrlPart';
import { requirePlainPath } from '../../templates/requirePlainPath';

/**
 * The address of a resource of a system's API.
 * @param base of the system, without a slash at its end
 * @param segments of the path, not encoded yet
 * @param query not encoded yet
 * @throws {UnsafeValueError} where a segment could lead to another path
 */
export function systemUrl(
  base: string,
  segments: readonly string[],
  query: Readonly<Record<string, string>> = {}
): string {
  const path = segments.map((segment) => `/${encodePathPart(segment)}`).join('');
  requirePlainPath(path);
  const search = Object.entries(query)
    .map(([name, value]) => `${encodeUrlPart(name)}=${encodeUrlPart(value)}`)
    .join('&');
  return base + path + (search === '' ? '' : `?${search}`);
}
