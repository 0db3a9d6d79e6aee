import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { QueryUser } from '../query/SourceClient';
import { GrafanaFailedError } from './errors/GrafanaFailedError';
import { MissingPermissionError } from './errors/MissingPermissionError';
import { UnknownUserError } from './errors/UnknownUserError';
import type { GrafanaApi } from './GrafanaApi';
import { REQUIRED_PERMISSIONS, type RequiredPermission } from './requiredPermissions';
import { scopeCovers } from './scopeCovers';

/** How long a permission that was taken away may still count. */
const CACHE_TTL_MS = 30_000;

const MAX_CACHED_USERS = 1_000;

const USERS_PER_PAGE = 1_000;

/** The user Grafana evaluates alert and recording rules as; it is no account anyone can sign in to. */
const RULE_EVALUATION_LOGIN = 'grafana_scheduler';

const QUERY_ANYTHING = ['datasources:*'];

const accountSchema = z.object({ id: z.number(), login: z.string() });

const usersPageSchema = z
  .object({ totalCount: z.number(), orgUsers: z.array(z.object({ userId: z.number(), login: z.string() })) })
  .transform(({ totalCount, orgUsers }) => ({
    totalCount,
    accounts: orgUsers.map(({ userId, login }) => ({ id: userId, login })),
  }));

const serviceAccountsPageSchema = z
  .object({ totalCount: z.number(), serviceAccounts: z.array(accountSchema) })
  .transform(({ totalCount, serviceAccounts }) => ({ totalCount, accounts: serviceAccounts }));

const permissionsSchema = z.record(z.string(), z.object({ 'datasources:query': z.array(z.string()).optional() }));

type Account = z.infer<typeof accountSchema>;

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
    const account = login === '' ? undefined : await this.#findAccount(login);
    if (account === undefined) {
      if (login === RULE_EVALUATION_LOGIN) {
        return QUERY_ANYTHING;
      }
      throw new UnknownUserError(login, this.#orgId);
    }
    const path = `api/access-control/users/permissions/search?namespacedId=user:${account.id}&action=datasources:query`;
    const permissions = await this.#get(path, permissionsSchema, REQUIRED_PERMISSIONS.readUserPermissions);
    return permissions[account.id]?.['datasources:query'] ?? [];
  }

  async #findAccount(login: string): Promise<Account | undefined> {
    return (
      (await findInPages(login, (search) =>
        this.#get(`api/org/users/search?${search}`, usersPageSchema, REQUIRED_PERMISSIONS.listUsers)
      )) ??
      (await findInPages(login, (search) =>
        this.#get(
          `api/serviceaccounts/search?${search}`,
          serviceAccountsPageSchema,
          REQUIRED_PERMISSIONS.listServiceAccounts
        )
      ))
    );
  }

  async #get<Answer>(path: string, schema: z.ZodType<Answer>, needed: RequiredPermission): Promise<Answer> {
    // Several queries may wait for one answer, so none of them may stop it.
    const { status, json } = await this.#api.send({ path }, new AbortController().signal);
    if (status === 403) {
      throw new MissingPermissionError(needed);
    }
    const answer = schema.safeParse(json);
    if (status !== 200 || !answer.success) {
      throw new GrafanaFailedError(status, `it could not ${needed.purpose}`);
    }
    return answer.data;
  }
}

interface AccountPage {
  readonly totalCount: number;
  readonly accounts: readonly Account[];
}

/** Grafana finds logins that contain the text; only the one that is the text counts. */
async function findInPages(
  login: string,
  fetchPage: (search: URLSearchParams) => Promise<AccountPage>
): Promise<Account | undefined> {
  for (let page = 1; ; page++) {
    const search = new URLSearchParams({ query: login, page: String(page), perpage: String(USERS_PER_PAGE) });
    const { totalCount, accounts } = await fetchPage(search);
    const found = accounts.find((account) => account.login === login);
    if (found !== undefined || page * USERS_PER_PAGE >= totalCount) {
      return found;
    }
  }
}
