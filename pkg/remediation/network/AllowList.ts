import type { Address } from './Address';
import type { AllowedHost } from './AllowedHost';
import type { Destination } from './Destination';
import { AddressNotAllowedError } from './errors/AddressNotAllowedError';
import { HostNotAllowedError } from './errors/HostNotAllowedError';
import { isPublicAddress } from './isPublicAddress';
import { parseAllowedHost } from './parseAllowedHost';

/** Where requests may go; nowhere where it is empty. */
export class AllowList {
  readonly #entries: readonly AllowedHost[];

  private constructor(entries: readonly AllowedHost[]) {
    this.#entries = entries;
  }

  /** @throws {InvalidAllowedHostError} for the first entry that can't be read */
  static parse(entries: readonly string[]): AllowList {
    return new AllowList(entries.map(parseAllowedHost));
  }

  /**
   * Checks what is known before a name is resolved.
   * @throws {AddressNotAllowedError} where the host is an address that is not public and not named
   * @throws {HostNotAllowedError}
   */
  checkDestination(destination: Destination): void {
    const { host, address, port } = destination;
    if (this.#entries.some((entry) => isNamedBy(entry, destination))) {
      return;
    }
    if (address !== undefined && !isPublicAddress(address)) {
      throw new AddressNotAllowedError(host, address, port);
    }
    throw new HostNotAllowedError(destination, this.#entries.length === 0);
  }

  /**
   * Checks an address that a name resolved to: a public one, or one that an entry covers.
   * @throws {AddressNotAllowedError}
   */
  checkResolved(host: string, address: Address, port: number): void {
    if (!isPublicAddress(address) && !this.#entries.some((entry) => covers(entry, address, port))) {
      throw new AddressNotAllowedError(host, address, port);
    }
  }
}

function isNamedBy(entry: AllowedHost, { host, address, port, isDefaultPort }: Destination): boolean {
  if (entry.port === undefined ? !isDefaultPort : entry.port !== port) {
    return false;
  }
  if (entry.kind === 'network') {
    return address !== undefined && isInside(address, entry.network);
  }
  return entry.isWildcard ? host.endsWith(`.${entry.name}`) : host === entry.name;
}

/** The port was checked with the name already, so that an address without one covers all ports. */
function covers(entry: AllowedHost, address: Address, port: number): boolean {
  return entry.kind === 'network' && isInside(address, entry.network) && (entry.port ?? port) === port;
}

function isInside(address: Address, [first, prefixLength]: readonly [Address, number]): boolean {
  return address.kind() === first.kind() && address.match(first, prefixLength);
}
