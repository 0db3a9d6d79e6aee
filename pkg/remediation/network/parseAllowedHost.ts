import ipaddr from 'ipaddr.js';
import type { Address } from './Address';
import type { AllowedHost } from './AllowedHost';
import { InvalidAllowedHostError } from './errors/InvalidAllowedHostError';
import { parseAddress } from './parseAddress';

const LARGEST_PORT = 65_535;

const PLAIN_NAME = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** A host, then perhaps a port; IPv6 addresses stand in brackets where a port follows. */
const HOST_AND_PORT = /^(?<host>\[[^\]]*\](?:\/\d+)?|[^:]*)(?::(?<port>\d+))?$/;

/**
 * Reads one entry: `hooks.slack.com`, `*.example.com`, `deploy.internal:8443`, `10.1.0.0/16`, `[fd00::1]:8443`.
 * @throws {InvalidAllowedHostError}
 */
export function parseAllowedHost(entry: string): AllowedHost {
  const text = entry.trim();
  if (ipaddr.IPv6.isValid(text) || ipaddr.IPv6.isValidCIDR(text)) {
    return { kind: 'network', network: parseNetwork(entry, text), port: undefined };
  }
  const { host, port } = splitPort(entry, text);
  const unbracketed = host.replace(/^\[([^\]]*)\]/, '$1');
  if (unbracketed !== host || /^[\d.]+(\/\d+)?$/.test(host)) {
    return { kind: 'network', network: parseNetwork(entry, unbracketed), port };
  }
  const isWildcard = host.startsWith('*.');
  return { kind: 'name', name: parseName(entry, isWildcard ? host.slice(2) : host), isWildcard, port };
}

function splitPort(entry: string, text: string): { host: string; port: number | undefined } {
  if (/[/@?#\\]/.test(text.replace(/\/\d+(?=$|:)/, ''))) {
    throw new InvalidAllowedHostError(entry, 'Write the host alone, without scheme, login and path.');
  }
  const { host, port } = HOST_AND_PORT.exec(text)?.groups ?? {};
  if (host === undefined || host === '') {
    throw new InvalidAllowedHostError(entry, 'Write a host and perhaps a port, such as deploy.internal:8443.');
  }
  if (port === undefined) {
    return { host, port: undefined };
  }
  if (Number(port) < 1 || Number(port) > LARGEST_PORT) {
    throw new InvalidAllowedHostError(entry, `A port is a number from 1 to ${LARGEST_PORT}.`);
  }
  return { host, port: Number(port) };
}

function parseNetwork(entry: string, text: string): [Address, number] {
  const address = ipaddr.IPv4.isValidFourPartDecimal(text) || text.includes(':') ? parseAddress(text) : undefined;
  if (address !== undefined) {
    return [address, address.toByteArray().length * 8];
  }
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && !ipaddr.IPv6.isValidCIDR(text)) {
    throw new InvalidAllowedHostError(entry, 'Write an address or a network in full, such as 10.1.2.3 or 10.1.0.0/16.');
  }
  const [start, prefixLength] = ipaddr.parseCIDR(text);
  if (start.kind() === 'ipv6' && ipaddr.process(start.toString()).kind() === 'ipv4') {
    throw new InvalidAllowedHostError(entry, 'Write an IPv4 network as such, for example 10.1.0.0/16.');
  }
  const first = (start.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(text);
  if (first.toString() !== start.toString()) {
    throw new InvalidAllowedHostError(entry, `The network begins at its first address: ${first}/${prefixLength}.`);
  }
  return [start, prefixLength];
}

function parseName(entry: string, name: string): string {
  if (name === '*' || name.includes('*')) {
    throw new InvalidAllowedHostError(entry, 'A "*" stands for subdomains only, at the beginning: *.example.com.');
  }
  const url = /\s/.test(name) ? null : URL.parse(`http://${name}`);
  if (url === null || url.hostname === '' || url.pathname !== '/') {
    throw new InvalidAllowedHostError(entry, 'Write a host such as hooks.slack.com.');
  }
  if (ipaddr.isValid(url.hostname)) {
    throw new InvalidAllowedHostError(entry, `Write the address in full: ${url.hostname}.`);
  }
  const parsed = url.hostname.replace(/\.$/, '');
  if (!PLAIN_NAME.test(parsed)) {
    throw new InvalidAllowedHostError(entry, 'Write one host an entry, such as hooks.slack.com.');
  }
  return parsed;
}
