import ipaddr from 'ipaddr.js';
import type { Address } from './Address';

/**
 * @param text as a resolver or the URL parser writes an address, without brackets
 * @returns undefined where it is a name
 */
export function parseAddress(text: string): Address | undefined {
  return ipaddr.isValid(text) ? ipaddr.process(text) : undefined;
}
