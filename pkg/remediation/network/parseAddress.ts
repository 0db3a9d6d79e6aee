import ipaddr from 'ipaddr.js';
import type { Address } from './Address';

/**
 * @param text as a resolver or the URL parser writes an address, without brackets
 * @returns undefined where it is a name, or names a network interface too
 */
export function parseAddress(text: string): Address | undefined {
  // ipaddr.js takes "::127.0.0.1" for an IPv4 address, while the network does not: the URL parser writes it as "::7f00:1".
  const plain = text.includes(':') ? URL.parse(`http://[${text}]`)?.hostname.slice(1, -1) : text;
  return plain !== undefined && ipaddr.isValid(plain) ? ipaddr.process(plain) : undefined;
}
