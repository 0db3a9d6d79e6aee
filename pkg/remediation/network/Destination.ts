import type { Address } from './Address';

/** Where a request goes, after the URL parser has brought every spelling into one form. */
export interface Destination {
  readonly scheme: 'http' | 'https';
  /** A name in lower case and ASCII without a trailing dot, or an address without brackets. */
  readonly host: string;
  /** Undefined where the host is a name. */
  readonly address: Address | undefined;
  readonly port: number;
  /** Whether it is the scheme's own port. */
  readonly isDefaultPort: boolean;
  /** Path and query. */
  readonly path: string;
}
