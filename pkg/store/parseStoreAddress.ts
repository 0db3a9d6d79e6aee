import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnknownStoreUrlError } from './errors/UnknownStoreUrlError';
import type { StoreDialect } from './Store';
import type { StoreAddress } from './StoreAddress';

const URL_SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

const SERVER_DIALECTS: ReadonlyMap<string, StoreDialect> = new Map([
  ['postgres', 'postgres'],
  ['postgresql', 'postgres'],
  ['mysql', 'mysql'],
  ['mariadb', 'mysql'],
]);

/**
 * Reads a store's location.
 * @param location `postgres://...`, `mysql://...`, `mariadb://...`, or the path of a file of SQLite (`file:///...` too)
 * @throws {UnknownStoreUrlError}
 */
export function parseStoreAddress(location: string): StoreAddress {
  const scheme = URL_SCHEME.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return addressOfFile(location);
  }
  const dialect = SERVER_DIALECTS.get(scheme);
  if (scheme !== 'file' && dialect === undefined) {
    throw new UnknownStoreUrlError(`${scheme}://...`);
  }
  if (!URL.canParse(location)) {
    throw new UnknownStoreUrlError(`${scheme}://...`);
  }
  const url = new URL(location);
  return dialect === undefined
    ? addressOfFile(fileURLToPath(url))
    : { dialect, target: location, shown: withoutSecrets(url) };
}

function addressOfFile(path: string): StoreAddress {
  const file = resolve(path);
  return { dialect: 'sqlite', target: file, shown: file };
}

/** A password may stand among the parameters too. */
function withoutSecrets({ protocol, username, host, pathname }: URL): string {
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
