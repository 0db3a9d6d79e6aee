import ipaddr from 'ipaddr.js';
import type { Address } from './Address';

/** All that IANA has given out to be reached over the internet; forms such as `::127.0.0.1` lie outside it. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure's platform service answers at this address of the public range, from within each virtual machine. */
const AZURE_PLATFORM = '168.63.129.16';

/** Whether an address belongs to no machine, private network, cloud's metadata service or special purpose. */
export function isPublicAddress(address: Address): boolean {
  if (address.range() !== 'unicast' || address.toString() === AZURE_PLATFORM) {
    return false;
  }
  return address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST);
}
