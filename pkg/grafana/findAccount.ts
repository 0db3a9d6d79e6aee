import { z } from 'zod';
import { getJson } from './getJson';
import type { GrafanaApi } from './GrafanaApi';
import { REQUIRED_PERMISSIONS } from './requiredPermissions';

const USERS_PER_PAGE = 1_000;

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

/** A person or a service account of Grafana's. */
export type Account = z.infer<typeof accountSchema>;

interface AccountPage {
  readonly totalCount: number;
  readonly accounts: readonly Account[];
}

/**
 * Looks up who has a login, among the organization's people and then its service accounts.
 * @throws {PresageError} where Grafana doesn't tell
 */
export async function findAccount(api: GrafanaApi, login: string): Promise<Account | undefined> {
  const { listUsers, listServiceAccounts } = REQUIRED_PERMISSIONS;
  return (
    (await findInPages(login, (search) =>
      getJson(api, `api/org/users/search?${search}`, usersPageSchema, listUsers)
    )) ??
    (await findInPages(login, (search) =>
      getJson(api, `api/serviceaccounts/search?${search}`, serviceAccountsPageSchema, listServiceAccounts)
    ))
  );
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
