import { afterEach, describe, expect, test } from 'bun:test';
import { checkConnection } from './checkConnection';
import { FakeGrafana } from './fixtures/FakeGrafana';
import { REQUIRED_PERMISSIONS } from './requiredPermissions';

const OWN_PERMISSIONS = '/api/access-control/user/permissions';

const ALL = {
  'datasources:read': ['datasources:*'],
  'datasources:query': ['datasources:*'],
  'org.users:read': ['users:*'],
  'serviceaccounts:read': ['serviceaccounts:*'],
  'users.permissions:read': ['users:*'],
};

const signal = new AbortController().signal;

let grafana: FakeGrafana | undefined;
afterEach(() => grafana?.close());

describe('checkConnection', () => {
  test('is well with every permission, under a sub-path too', async () => {
    grafana = new FakeGrafana({ [`/grafana${OWN_PERMISSIONS}`]: () => Response.json(ALL) });

    const state = await checkConnection(
      { appUrl: `${grafana.appUrl}grafana`, token: 'glsa_1', orgId: 1 },
      REQUIRED_PERMISSIONS,
      signal
    );

    expect(state).toEqual({
      ok: true,
      message: 'Presage reaches Grafana and has every permission it needs.',
      details: [],
    });
  });

  test.each(Object.keys(ALL))('names %s where it is missing', async (action) => {
    grafana = new FakeGrafana({ [OWN_PERMISSIONS]: () => Response.json({ ...ALL, [action]: undefined }) });

    const state = await checkConnection(
      { appUrl: grafana.appUrl, token: 'glsa_1', orgId: 1 },
      REQUIRED_PERMISSIONS,
      signal
    );

    expect(state.ok).toBe(false);
    expect(state.details).toEqual([expect.stringContaining(`permission ${action} with the scope`)]);
  });

  test.each([
    { name: 'no token', token: undefined, answer: () => Response.json(ALL), message: /has no token/ },
    {
      name: 'a refused token',
      token: 'x',
      answer: () => Response.json({}, { status: 401 }),
      message: /refused Presage's token/,
    },
    {
      name: 'another server',
      token: 'x',
      answer: () => new Response('hello'),
      message: /something else than Grafana's JSON/,
    },
    {
      name: 'another API',
      token: 'x',
      answer: () => Response.json(['hello']),
      message: /something else than Grafana's JSON/,
    },
  ])('says what to do about $name', async ({ token, answer, message }) => {
    grafana = new FakeGrafana({ [OWN_PERMISSIONS]: answer });

    const state = await checkConnection({ appUrl: grafana.appUrl, token, orgId: 1 }, REQUIRED_PERMISSIONS, signal);

    expect(state).toEqual({ ok: false, message: expect.stringMatching(message), details: [state.message] });
  });
});
