import { afterEach, describe, expect, test } from 'bun:test';
import { FakeGrafana } from './fixtures/FakeGrafana';
import { GrafanaApi } from './GrafanaApi';
import { UserActions } from './UserActions';

const PREFIX = 'presage-forecast-app.remediation:';

const SEARCH = '/api/access-control/users/permissions/search';

let grafana: FakeGrafana | undefined;
afterEach(() => grafana?.close());

function startGrafana(search: () => Response): UserActions {
  grafana = new FakeGrafana({
    '/api/org/users/search': () => Response.json({ totalCount: 1, orgUsers: [{ userId: 7, login: 'ada' }] }),
    '/api/serviceaccounts/search': () =>
      Response.json({ totalCount: 1, serviceAccounts: [{ id: 9, login: 'sa-1-robot' }] }),
    [SEARCH]: search,
  });
  return new UserActions(new GrafanaApi({ appUrl: grafana.appUrl, token: 'glsa_1', orgId: 1 }));
}

describe('UserActions', () => {
  test.each([
    { login: 'ada', id: '7' },
    { login: 'sa-1-robot', id: '9' },
  ])('finds the actions of $login that begin with the prefix', async ({ login, id }) => {
    const actions = startGrafana(() =>
      Response.json({ [id]: { [`${PREFIX}read`]: [''], [`${PREFIX}press`]: [''], 'datasources:read': ['*'] } })
    );

    expect(await actions.of(login, PREFIX)).toEqual([`${PREFIX}read`, `${PREFIX}press`]);
  });

  test.each([
    { name: 'a login that Grafana does not list', login: 'bob', answer: {} },
    { name: 'someone without such actions', login: 'ada', answer: {} },
  ])('finds none of $name', async ({ login, answer }) => {
    expect(await startGrafana(() => Response.json(answer)).of(login, PREFIX)).toEqual([]);
  });

  test('asks once for a while, and again where that failed', async () => {
    let asked = 0;
    const actions = startGrafana(() => {
      asked++;
      return asked === 1 ? Response.json({}, { status: 500 }) : Response.json({ 7: { [`${PREFIX}read`]: [''] } });
    });

    const failed = await actions.of('ada', PREFIX).catch((error: Error) => error.name);
    const found = [await actions.of('ada', PREFIX), await actions.of('ada', PREFIX)];

    expect(failed).toBe('GrafanaFailedError');
    expect(found).toEqual([[`${PREFIX}read`], [`${PREFIX}read`]]);
    expect(asked).toBe(2);
  });

  test('says which permission is missing', async () => {
    const actions = startGrafana(() => Response.json({ message: 'no' }, { status: 403 }));

    expect(await actions.of('ada', PREFIX).catch((error: Error) => error.name)).toBe('MissingPermissionError');
  });
});
