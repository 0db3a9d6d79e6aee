import { z } from 'zod';
import type { SourceClient, SourceRequest } from '../query/SourceClient';
import type { Frame } from '../series/Frame';
import { GrafanaFailedError } from './errors/GrafanaFailedError';
import { MissingPermissionError } from './errors/MissingPermissionError';
import { SourceFailedError } from './errors/SourceFailedError';
import { SourceForbiddenError } from './errors/SourceForbiddenError';
import { SourceNotFoundError } from './errors/SourceNotFoundError';
import { SourceQueryError } from './errors/SourceQueryError';
import { SourceSlowError } from './errors/SourceSlowError';
import { type GrafanaAnswer, GrafanaApi } from './GrafanaApi';
import type { GrafanaSettings } from './GrafanaSettings';
import { parseFrame } from './parseFrame';
import { REQUIRED_PERMISSIONS } from './requiredPermissions';
import { UserActions } from './UserActions';
import { UserPermissions } from './UserPermissions';

/** Grafana's own default for how long a data source may take. */
const SOURCE_TIME_LIMIT_MS = 30_000;

const REF_ID = 'A';

const resultSchema = z.object({
  error: z.string().optional(),
  status: z.number().optional(),
  frames: z.array(z.unknown()).nullish(),
});

const answerSchema = z.object({ results: z.record(z.string(), resultSchema) });

const refusalSchema = z.object({ message: z.string() });

/**
 * Reaches data sources through Grafana's `/api/ds/query`, so that its proxies, secrets and permissions keep holding.
 */
export class GrafanaClient implements SourceClient {
  readonly #api: GrafanaApi;
  readonly #permissions: UserPermissions;
  readonly #actions: UserActions;
  readonly #orgId: number;
  readonly #timeLimitMs: number;

  constructor(settings: GrafanaSettings, timeLimitMs: number = SOURCE_TIME_LIMIT_MS) {
    this.#api = new GrafanaApi(settings);
    this.#permissions = new UserPermissions(this.#api, settings.orgId);
    this.#actions = new UserActions(this.#api);
    this.#orgId = settings.orgId;
    this.#timeLimitMs = timeLimitMs;
  }

  /**
   * Runs one wrapped query, where the person who asks may query that data source themselves.
   * @throws {PresageError} one class for each cause; see the folder errors
   */
  async queryRange(request: SourceRequest, signal: AbortSignal): Promise<Frame[]> {
    const { source, fromMs, toMs, intervalMs, maxDataPoints, user } = request;
    const { uid, type, name = uid } = source.datasource;
    if (user !== undefined && !(await this.#permissions.mayQuery(user, uid))) {
      throw new SourceForbiddenError(user.login, name);
    }
    // The data source comes last: a wrapped query can't name another one than was checked.
    const query = { ...source.query, refId: REF_ID, intervalMs, maxDataPoints, datasource: { uid, type } };
    const answer = await this.#api.send(
      {
        path: 'api/ds/query',
        body: { from: String(fromMs), to: String(toMs), queries: [query] },
        timeLimitMs: this.#timeLimitMs,
        slowError: new SourceSlowError(name, this.#timeLimitMs),
      },
      signal
    );
    return this.#readFrames(answer, name);
  }

  /**
   * Which actions of Grafana's access control someone may take.
   * @param prefix of the actions asked for
   * @throws {PresageError} where Grafana doesn't tell
   */
  actionsOf(login: string, prefix: string): Promise<readonly string[]> {
    return this.#actions.of(login, prefix);
  }

  #readFrames({ status, json }: GrafanaAnswer, name: string): Frame[] {
    const result = answerSchema.safeParse(json).data?.results[REF_ID];
    if (result?.error !== undefined) {
      const SourceError = (result.status ?? status) >= 500 ? SourceFailedError : SourceQueryError;
      throw new SourceError(name, result.error);
    }
    if (status === 200 && result !== undefined) {
      return (result.frames ?? []).map(parseFrame);
    }
    if (status === 404) {
      throw new SourceNotFoundError(name, this.#orgId);
    }
    if (status === 403) {
      throw new MissingPermissionError(REQUIRED_PERMISSIONS.querySources);
    }
    const reason = refusalSchema.safeParse(json).data?.message ?? 'no result and no reason';
    throw status === 400 ? new SourceQueryError(name, reason) : new GrafanaFailedError(status, reason);
  }
}
