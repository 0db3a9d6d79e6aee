import { afterEach, describe, expect, test } from 'bun:test';
import { FakeGrafana } from './fixtures/FakeGrafana';
import { GrafanaApi } from './GrafanaApi';
import { UserPermissions } from './UserPermissions';

const USERS = '/api/org/users/search';
const SERVICE_ACCOUNTS = '/api/serviceaccounts/search';
const PERMISSIONS = '/api/access-control/users/permissions/search';

/** Vera is the 1,001st who matches; Otto may query nothing. */
const USER_PAGES: Record<string, Array<{ userId: number; login: string }>> = {
  '1': [
    { userId: 1, login: 'vera-old' },
    { userId: 3, login: 'otto' },
  ],
  '2': [{ userId: 2, login: 'vera' }],
};

const SCOPES: Record<string, string[]> = {
  '2': ['datasources:uid:prom', 'datasources:uid:team-*'],
  '9': ['datasources:*'],
};

const HEALTHY = {
  [USERS]: (request: Request) => {
    const page = new URL(request.url).searchParams.get('page') ?? '';
    return Response.json({ totalCount: 1_001, orgUsers: USER_PAGES[page] ?? [] });
  },
  [SERVICE_ACCOUNTS]: () => Response.json({ totalCount: 1, serviceAccounts: [{ id: 9, login: 'sa-1-script' }] }),
  [PERMISSIONS]: (request: Request) => {
    const id = new URL(request.url).searchParams.get('namespacedId')?.replace('user:', '') ?? '';
    return Response.json({ [id]: SCOPES[id] === undefined ? {} : { 'datasources:query': SCOPES[id] } });
  },
};

let grafana: FakeGrafana | undefined;
afterEach(() => grafana?.close());

function permissionsOf(answers: ConstructorParameters<typeof FakeGrafana>[0]) {
  grafana = new FakeGrafana(answers);
  const api = new GrafanaApi({ appUrl: grafana.appUrl, token: 'glsa_1', orgId: 1 });
  return { grafana, permissions: new UserPermissions(api, 1) };
}

describe('UserPermissions', () => {
  test.each([
    { login: 'vera', uid: 'prom', expected: true },
    { login: 'vera', uid: 'team-a', expected: true },
    { login: 'vera', uid: 'prom2', expected: false },
    { login: 'otto', uid: 'prom', expected: false },
    { login: 'sa-1-script', uid: 'prom', expected: true },
    { login: 'grafana_scheduler', uid: 'prom', expected: true },
  ])('$login on $uid: $expected', async ({ login, uid, expected }) => {
    const { permissions } = permissionsOf(HEALTHY);

    expect(await permissions.mayQuery({ login }, uid)).toBe(expected);
  });

  test('checks a person who has taken the name of the rule evaluation', async () => {
    const { permissions } = permissionsOf({
      ...HEALTHY,
      [USERS]: () => Response.json({ totalCount: 1, orgUsers: [{ userId: 3, login: 'grafana_scheduler' }] }),
    });

    expect(await permissions.mayQuery({ login: 'grafana_scheduler' }, 'prom')).toBe(false);
  });

  test.each(['stranger', ''])('refuses "%s", whom Grafana does not list', async (login) => {
    const { permissions } = permissionsOf(HEALTHY);

    await expect(permissions.mayQuery({ login }, 'prom')).rejects.toMatchObject({ name: 'UnknownUserError' });
  });

  test.each([
    { path: USERS, action: 'org.users:read' },
    { path: SERVICE_ACCOUNTS, action: 'serviceaccounts:read' },
    { path: PERMISSIONS, action: 'users.permissions:read' },
  ])('names the permission $action where it is missing', async ({ path, action }) => {
    const { permissions } = permissionsOf({ ...HEALTHY, [path]: () => Response.json({}, { status: 403 }) });

    await expect(permissions.mayQuery({ login: 'sa-1-script' }, 'prom')).rejects.toMatchObject({
      name: 'MissingPermissionError',
      remedy: expect.stringContaining(action),
    });
  });

  test.each([
    { name: 'fails', answer: () => Response.json({ message: 'could not get org user permissions' }, { status: 500 }) },
    { name: 'has another shape', answer: () => Response.json([]) },
  ])('refuses where the answer $name', async ({ answer }) => {
    const { permissions } = permissionsOf({ ...HEALTHY, [PERMISSIONS]: answer });

    await expect(permissions.mayQuery({ login: 'vera' }, 'prom')).rejects.toMatchObject({ name: 'GrafanaFailedError' });
  });

  test('asks once for queries at the same time and soon after', async () => {
    const { permissions, grafana } = permissionsOf(HEALTHY);

    await Promise.all([
      permissions.mayQuery({ login: 'vera' }, 'prom'),
      permissions.mayQuery({ login: 'vera' }, 'loki'),
    ]);
    await permissions.mayQuery({ login: 'vera' }, 'prom');

    expect(grafana.requestsTo(PERMISSIONS)).toHaveLength(1);
  });

  test('asks again after a failure', async () => {
    let calls = 0;
    const { permissions } = permissionsOf({
      ...HEALTHY,
      [PERMISSIONS]: (request) => (++calls === 1 ? Response.json({}, { status: 500 }) : HEALTHY[PERMISSIONS](request)),
    });

    await expect(permissions.mayQuery({ login: 'vera' }, 'prom')).rejects.toThrow();
    expect(await permissions.mayQuery({ login: 'vera' }, 'prom')).toBe(true);
  });
});
