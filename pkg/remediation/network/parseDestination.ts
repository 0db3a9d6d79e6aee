import type { Destination } from './Destination';
import { InvalidTargetUrlError } from './errors/InvalidTargetUrlError';
import { parseAddress } from './parseAddress';

const DEFAULT_PORTS = { http: 80, https: 443 } as const;

// The URL parser would drop these without a word, and make another address of what a person reads.
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;

/**
 * Reads a URL as browsers do (WHATWG), so that each spelling of an address ends the same: `0x7f.1` is `127.0.0.1`.
 * @throws {InvalidTargetUrlError}
 */
export function parseDestination(url: string): Destination {
  const { protocol, hostname, port, username, password, pathname, search } = parseUrl(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new InvalidTargetUrlError(`its scheme is "${protocol.slice(0, -1)}"`, 'Use http or https.');
  }
  if (username !== '' || password !== '') {
    throw new InvalidTargetUrlError(
      'it holds a user name or password',
      "Take it out, and put a login into the target's secrets."
    );
  }
  const scheme = protocol === 'https:' ? 'https' : 'http';
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (host === '' || host.endsWith('.')) {
    throw new InvalidTargetUrlError('its host is empty or ends in several dots', 'Write the host as in example.com.');
  }
  const portNumber = port === '' ? DEFAULT_PORTS[scheme] : Number(port);
  return {
    scheme,
    host,
    address: parseAddress(host),
    port: portNumber,
    isDefaultPort: portNumber === DEFAULT_PORTS[scheme],
    path: pathname + search,
  };
}

function parseUrl(url: string): URL {
  if (INVISIBLE.test(url)) {
    throw new InvalidTargetUrlError(
      'it holds a space, a line break or another invisible character',
      'Remove it, or write it percent-encoded in the path.'
    );
  }
  const parsed = URL.parse(url);
  if (parsed === null) {
    throw new InvalidTargetUrlError('it is no complete URL', 'Write it as in https://example.com/path.');
  }
  return parsed;
}
