import type { Address } from './Address';

/** One entry of the allowed hosts; without a port it stands for the scheme's own. */
export type AllowedHost = AllowedName | AllowedNetwork;

interface AllowedName {
  readonly kind: 'name';
  /** In lower case and ASCII. */
  readonly name: string;
  /** The name's subdomains, but not the name itself. */
  readonly isWildcard: boolean;
  readonly port: number | undefined;
}

interface AllowedNetwork {
  readonly kind: 'network';
  readonly network: readonly [Address, prefixLength: number];
  readonly port: number | undefined;
}
