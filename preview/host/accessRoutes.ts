import { personOf, previewUser } from './previewUser';

/** What a plugin's service account may do in a Grafana where all is set up; the preview checks nothing of it. */
const TOKEN_PERMISSIONS = {
  'datasources:read': ['datasources:*'],
  'datasources:query': ['datasources:*'],
  'org.users:read': ['users:*'],
  'serviceaccounts:read': ['serviceaccounts:*'],
  'users.permissions:read': ['users:*'],
};

/** Who there is and what they may do: one user, who may query every data source, and no service accounts to find. */
export const accessRoutes = {
  '/api/user': (request: Bun.BunRequest) => Response.json(personOf(request)),
  '/api/org/users/search': (request: Bun.BunRequest) => {
    const { id: userId, ...others } = personOf(request);
    return Response.json({ totalCount: 1, orgUsers: [{ userId, ...others }], page: 1, perPage: 1_000 });
  },
  '/api/serviceaccounts/search': () => Response.json({ totalCount: 0, serviceAccounts: [], page: 1, perPage: 1_000 }),
  '/api/access-control/user/permissions': () => Response.json(TOKEN_PERMISSIONS),
  '/api/access-control/users/permissions/search': () =>
    Response.json({ [previewUser.id]: { 'datasources:query': ['datasources:*'] } }),
};
