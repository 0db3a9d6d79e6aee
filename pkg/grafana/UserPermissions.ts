import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { QueryUser } from '../query/SourceClient';
import { UnknownUserError } from './errors/UnknownUserError';
import { findAccount } from './findAccount';
import { getJson } from './getJson';
import type { GrafanaApi } from './GrafanaApi';
import { REQUIRED_PERMISSIONS } from './requiredPermissions';
import { scopeCovers } from './scopeCovers';

/** How long a permission that was taken away may still count. */
const CACHE_TTL_MS = 30_000;

const MAX_CACHED_USERS = 1_000;

/** The user Grafana evaluates alert and recording rules as; it is no account anyone can sign in to. */
const RULE_EVALUATION_LOGIN = 'grafana_scheduler';

const QUERY_ANYTHING = ['datasources:*'];

const permissionsSchema = z.record(z.string(), z.object({ 'datasources:query': z.array(z.string()).optional() }));

/** Asks Grafana what the people behind queries may query, and remembers it for half a minute. */
export class UserPermissions {
  readonly #api: GrafanaApi;
  readonly #orgId: number;
  readonly #scopes = new LRUCache<string, Promise<readonly string[]>>({ max: MAX_CACHED_USERS, ttl: CACHE_TTL_MS });

  constructor(api: GrafanaApi, orgId: number) {
    this.#api = api;
    this.#orgId = orgId;
  }

  /**
   * Whether a person may query a data source.
   * @throws {UnknownUserError | MissingPermissionError} where that can't be found out
   * @throws {PresageError} where Grafana fails
   */
  async mayQuery({ login }: QueryUser, datasourceUid: string): Promise<boolean> {
    const known = this.#scopes.get(login);
    const scopes = known ?? this.#fetchScopes(login);
    if (known === undefined) {
      this.#scopes.set(login, scopes);
      // A failure is not remembered: the next query asks again.
      scopes.catch(() => this.#scopes.delete(login));
    }
    return (await scopes).some((scope) => scopeCovers(scope, `datasources:uid:${datasourceUid}`));
  }

  async #fetchScopes(login: string): Promise<readonly string[]> {
    const account = login === '' ? undefined : await findAccount(this.#api, login);
    if (account === undefined) {
      if (login === RULE_EVALUATION_LOGIN) {
        return QUERY_ANYTHING;
      }
      throw new UnknownUserError(login, this.#orgId);
    }
    const path = `api/access-control/users/permissions/search?namespacedId=user:${account.id}&action=datasources:query`;
    const permissions = await getJson(this.#api, path, permissionsSchema, REQUIRED_PERMISSIONS.readUserPermissions);
    return permissions[account.id]?.['datasources:query'] ?? [];
  }
}
