import { PresageError } from '../series/PresageError';
import { AnswerTooLargeError } from './errors/AnswerTooLargeError';
import { GrafanaSlowError } from './errors/GrafanaSlowError';
import { GrafanaUnreachableError } from './errors/GrafanaUnreachableError';
import { MissingTokenError } from './errors/MissingTokenError';
import { NotGrafanaError } from './errors/NotGrafanaError';
import { TokenRefusedError } from './errors/TokenRefusedError';
import type { GrafanaSettings } from './GrafanaSettings';

/** A thousand series of two thousand points are about half of this. */
const MAX_ANSWER_BYTES = 128 * 1_048_576;

const API_TIME_LIMIT_MS = 10_000;

export interface GrafanaAnswer {
  readonly status: number;
  readonly json: unknown;
}

export interface GrafanaRequest {
  /** Below Grafana's address, such as `api/ds/query`. */
  readonly path: string;
  /** Sent as JSON by POST; a GET where absent. */
  readonly body?: unknown;
  readonly timeLimitMs?: number;
  /** What to throw after `timeLimitMs`; a {@link GrafanaSlowError} where absent. */
  readonly slowError?: Error;
}

/** How to reach Grafana; where no organization is given, the token's own is asked. */
export type GrafanaAddress = Omit<GrafanaSettings, 'orgId'> & { readonly orgId?: number };

/** Sends requests to Grafana's HTTP API and reads its answers. */
export class GrafanaApi {
  readonly #settings: GrafanaAddress;

  constructor(settings: GrafanaAddress) {
    this.#settings = settings;
  }

  /**
   * @returns the status and the parsed body of any answer but 401
   * @throws {MissingTokenError | GrafanaUnreachableError | GrafanaSlowError | NotGrafanaError | TokenRefusedError |
   * AnswerTooLargeError}
   * @throws the signal's reason where it aborts
   */
  async send(request: GrafanaRequest, signal: AbortSignal): Promise<GrafanaAnswer> {
    const { appUrl, token, orgId } = this.#settings;
    if (token === undefined || token === '') {
      throw new MissingTokenError();
    }
    const { timeLimitMs = API_TIME_LIMIT_MS } = request;
    const timeout = AbortSignal.timeout(timeLimitMs);
    try {
      const response = await this.#fetch(request, token, AbortSignal.any([signal, timeout]));
      if (response.status === 401) {
        throw new TokenRefusedError(orgId);
      }
      return { status: response.status, json: parseJson(await readText(response), response) };
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) {
        throw request.slowError ?? new GrafanaSlowError(appUrl, timeLimitMs);
      }
      throw error instanceof PresageError ? error : new GrafanaUnreachableError(appUrl, error);
    }
  }

  #fetch({ path, body }: GrafanaRequest, token: string, signal: AbortSignal): Promise<Response> {
    const { appUrl, orgId } = this.#settings;
    return fetch(new URL(path, appUrl.endsWith('/') ? appUrl : `${appUrl}/`), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'content-type': 'application/json',
        ...(orgId !== undefined && { 'x-grafana-org-id': String(orgId) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A redirect leads to a login page or another server: the token must not follow it there.
      redirect: 'manual',
      signal,
    });
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) {
      throw new AnswerTooLargeError(MAX_ANSWER_BYTES);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string, { url, status }: Response): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotGrafanaError(url, status);
  }
}
