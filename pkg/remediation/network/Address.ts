import type { IPv4, IPv6 } from 'ipaddr.js';

/** An internet address; an IPv4 address written as IPv6 is an IPv4 address. */
export type Address = IPv4 | IPv6;
