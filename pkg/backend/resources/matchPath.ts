/**
 * Whether a path follows a pattern such as `runs/{id}/approve`. Segments count as they are: no dots are resolved and no
 * slash is forgiven, and an escaped slash stays within its segment.
 * @returns the parameters, or undefined where the path does not follow it
 */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const text = decodeSegment(given[index] ?? '');
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (text === undefined || (name === undefined ? text !== segment : text === '')) {
      return undefined;
    }
    if (name !== undefined) {
      params[name] = text;
    }
  }
  return params;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
