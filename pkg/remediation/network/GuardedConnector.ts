import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { PresageError } from '../../series/PresageError';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import type { AllowList } from './AllowList';
import { checkHeaders } from './checkHeaders';
import type { Connector, HttpAnswer, SendOptions } from './Connector';
import { connectionError } from './connectionError';
import { ConnectionPools } from './ConnectionPools';
import type { Destination } from './Destination';
import { InvalidMethodError } from './errors/InvalidMethodError';
import { RequestBodyTooLargeError } from './errors/RequestBodyTooLargeError';
import { TargetSlowError } from './errors/TargetSlowError';
import { exchange } from './exchange';
import { guardedLookup } from './guardedLookup';
import { parseDestination } from './parseDestination';
import type { Resolve } from './Resolve';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const MAX_REQUEST_BYTES = 1_048_576;

export interface GuardedConnectorOptions {
  readonly allowList: AllowList;
  /** The operating system's where absent. */
  readonly resolve?: Resolve;
  /** Opens and keeps the connections. */
  readonly pools?: Pick<ConnectionPools, 'http' | 'https'>;
}

/**
 * The way out to targets: to allowed hosts and addresses only. It follows no redirect, uses no proxy, checks the addresses
 * of each new connection and verifies certificates by name.
 */
export class GuardedConnector implements Connector {
  readonly #allowList: AllowList;
  readonly #resolve: Resolve;
  readonly #pools: Pick<ConnectionPools, 'http' | 'https'>;

  constructor({ allowList, resolve, pools }: GuardedConnectorOptions) {
    this.#allowList = allowList;
    this.#resolve = resolve ?? ((host) => lookup(host, { all: true }));
    this.#pools = pools ?? new ConnectionPools();
  }

  /**
   * @throws {InvalidTargetUrlError | InvalidMethodError | InvalidHeaderError | RequestBodyTooLargeError |
   * HostNotAllowedError | AddressNotAllowedError} before anything is sent
   * @throws {TargetUnreachableError | CertificateRefusedError | TargetSlowError}
   * @throws the signal's reason where it aborts
   */
  async send(request: PreparedRequest, { timeoutMs, signal, caCertificate }: SendOptions): Promise<HttpAnswer> {
    const destination = parseDestination(request.url);
    checkRequest(request);
    this.#allowList.checkDestination(destination);
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await exchange(
        this.#open(request, destination, caCertificate),
        request.body,
        AbortSignal.any([signal, timeout])
      );
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) {
        throw new TargetSlowError(destination.host, timeoutMs);
      }
      throw error instanceof PresageError ? error : connectionError(destination.host, error);
    }
  }

  #open(
    { method, headers, body }: PreparedRequest,
    { scheme, host, port, path }: Destination,
    caCertificate: string | undefined
  ): http.ClientRequest {
    const length = Buffer.byteLength(body);
    const options = {
      host,
      port,
      path,
      method,
      headers:
        length === 0 && (method === 'GET' || method === 'HEAD') ? headers : { ...headers, 'content-length': length },
      lookup: guardedLookup(this.#allowList, port, this.#resolve),
    };
    return scheme === 'https'
      ? https.request({ ...options, agent: this.#pools.https(caCertificate) })
      : http.request({ ...options, agent: this.#pools.http });
  }
}

function checkRequest({ method, headers, body }: PreparedRequest): void {
  if (!METHODS.includes(method)) {
    throw new InvalidMethodError(method, METHODS);
  }
  checkHeaders(headers);
  const bytes = Buffer.byteLength(body);
  if (bytes > MAX_REQUEST_BYTES) {
    throw new RequestBodyTooLargeError(bytes, MAX_REQUEST_BYTES);
  }
}
