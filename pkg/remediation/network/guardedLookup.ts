import type { LookupFunction } from 'node:net';
import type { AllowList } from './AllowList';
import { AddressNotAllowedError } from './errors/AddressNotAllowedError';
import { parseAddress } from './parseAddress';
import type { Resolve } from './Resolve';

/**
 * A lookup for `net.connect` that gives out only addresses which were checked: those it gives are those that are connected
 * to, so a name that resolves to something else a moment later gains nothing. One address that is not allowed refuses all.
 */
export function guardedLookup(allowList: AllowList, port: number, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolveChecked(allowList, host, port, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true || first === undefined) {
          callback(null, [...addresses]);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), [])
    );
  };
}

async function resolveChecked(
  allowList: AllowList,
  host: string,
  port: number,
  resolve: Resolve
): Promise<Awaited<ReturnType<Resolve>>> {
  const addresses = await resolve(host);
  if (addresses.length === 0) {
    throw new Error(`no address is known for ${host}`);
  }
  for (const { address: text } of addresses) {
    const address = parseAddress(text);
    if (address === undefined) {
      throw new AddressNotAllowedError(host, text, port);
    }
    allowList.checkResolved(host, address, port);
  }
  return addresses;
}
