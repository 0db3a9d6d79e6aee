import { PresageError } from '../../../series/PresageError';
import type { Address } from '../Address';

/** A request would go to an address that is not public and that the allowed hosts don't name. */
export class AddressNotAllowedError extends PresageError {
  override readonly name = 'AddressNotAllowedError';

  /** @param address the text where it is none that can be read */
  constructor(host: string, address: Address | string, port: number) {
    const text = address.toString();
    super(
      `Requests to ${host === text ? text : `${host}, which is at ${text},`} are not allowed: ` +
        `the address is not public (${kindOf(address)}).`,
      `Where it is meant, an administrator can add "${text}" or its network to the allowed hosts in Presage's settings` +
        `${host === text ? ` (with ":${port}" where that is not the scheme's own port)` : ''}.`
    );
  }
}

function kindOf(address: Address | string): string {
  const range = typeof address === 'string' ? 'unknown' : address.range();
  return range === 'unicast' ? 'special purpose' : range.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
