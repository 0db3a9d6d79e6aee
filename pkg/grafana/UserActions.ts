import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { findAccount } from './findAccount';
import { getJson } from './getJson';
import type { GrafanaApi } from './GrafanaApi';
import { REQUIRED_PERMISSIONS } from './requiredPermissions';

/** How long an action that was taken away may still count. */
const CACHE_TTL_MS = 30_000;

const MAX_CACHED_USERS = 1_000;

/** An action without a scope, as those of plugins are, comes with null instead of a list. */
const permissionsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string()).nullable()));

/** Asks Grafana's access control which actions people may take, and remembers it for half a minute. */
export class UserActions {
  readonly #api: GrafanaApi;
  readonly #actions = new LRUCache<string, Promise<readonly string[]>>({ max: MAX_CACHED_USERS, ttl: CACHE_TTL_MS });

  constructor(api: GrafanaApi) {
    this.#api = api;
  }

  /**
   * @param prefix of the actions asked for, such as `presage-forecast-app.remediation:`
   * @returns the actions of one login; none where Grafana doesn't list the login or has no such actions for it
   * @throws {PresageError} where Grafana doesn't tell
   */
  of(login: string, prefix: string): Promise<readonly string[]> {
    const key = JSON.stringify([login, prefix]);
    const known = this.#actions.get(key);
    if (known !== undefined) {
      return known;
    }
    const actions = this.#fetch(login, prefix);
    this.#actions.set(key, actions);
    // A failure is not remembered: the next request asks again.
    actions.catch(() => this.#actions.delete(key));
    return actions;
  }

  async #fetch(login: string, prefix: string): Promise<readonly string[]> {
    const account = await findAccount(this.#api, login);
    if (account === undefined) {
      return [];
    }
    const search = new URLSearchParams({ namespacedId: `user:${account.id}`, actionPrefix: prefix });
    const permissions = await getJson(
      this.#api,
      `api/access-control/users/permissions/search?${search}`,
      permissionsSchema,
      REQUIRED_PERMISSIONS.readUserPermissions
    );
    return Object.keys(permissions[account.id] ?? {}).filter((action) => action.startsWith(prefix));
  }
}
