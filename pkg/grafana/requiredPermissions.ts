/** A permission of Grafana's that Presage's service account needs. */
export interface RequiredPermission {
  /** Follows "may not" and "could not". */
  readonly purpose: string;
  readonly action: string;
  readonly scope: string;
}

/** Everything the service account needs; the manifest of the data source asks for the same. */
export const REQUIRED_PERMISSIONS = {
  listSources: { purpose: 'see data sources', action: 'datasources:read', scope: 'datasources:*' },
  querySources: { purpose: 'query data sources', action: 'datasources:query', scope: 'datasources:*' },
  listUsers: { purpose: 'look up who asks', action: 'org.users:read', scope: 'users:*' },
  listServiceAccounts: {
    purpose: 'look up which service account asks',
    action: 'serviceaccounts:read',
    scope: 'serviceaccounts:*',
  },
  readUserPermissions: {
    purpose: 'look up what a user may query',
    action: 'users.permissions:read',
    scope: 'users:*',
  },
} as const satisfies Record<string, RequiredPermission>;
