import type { PreparedRequest } from '../../store/records/DeliveryRecord';

/** An answer of any status; a redirect is an answer too and is never followed. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Its first 64 KiB. */
  readonly body: string;
}

export interface SendOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** PEM of the authority to trust for this request instead of the system's, such as a Kubernetes cluster's own. */
  readonly caCertificate?: string;
}

/**
 * The one way out: every request to a target goes through it.
 * @throws {InvalidTargetUrlError | InvalidMethodError | InvalidHeaderError | RequestBodyTooLargeError |
 * HostNotAllowedError | AddressNotAllowedError} before anything is sent
 * @throws {TargetUnreachableError | CertificateRefusedError | TargetSlowError}
 * @throws the signal's reason where it aborts
 */
export interface Connector {
  send(request: PreparedRequest, options: SendOptions): Promise<HttpAnswer>;
}
