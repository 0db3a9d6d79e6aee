const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a request was addressed to this machine by name: a web page elsewhere may point a name of its own here. */
export function isLocalRequest(request: Request): boolean {
  const host = request.headers.get('host') ?? '';
  return LOCAL_NAMES.has(host.replace(/:\d+$/, ''));
}
