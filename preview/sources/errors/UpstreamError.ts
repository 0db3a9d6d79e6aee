import { PresageError } from '../../../pkg/series/PresageError';

/** The server that PROMETHEUS_URL or LOKI_URL names didn't answer, or answered with an error. */
export class UpstreamError extends PresageError {
  override readonly name = 'UpstreamError';

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(
      `${url} did not answer the query: ${reason}.`,
      'Check the address, that the server is up, and the query.',
      options
    );
  }
}
