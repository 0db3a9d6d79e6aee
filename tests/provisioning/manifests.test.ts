import { describe, expect, test } from 'bun:test';
import { ACTION_PREFIX } from '../../pkg/backend/app/ACTION_PREFIX';
import { callerOf } from '../../pkg/backend/app/callerOf';
import { PERMISSIONS } from '../../pkg/backend/resources/Permission';
import { REMEDIATION_PERMISSIONS } from '../../pkg/grafana/remediationPermissions';
import { REQUIRED_PERMISSIONS, type RequiredPermission } from '../../pkg/grafana/requiredPermissions';
import dataSourceManifest from '../../src/datasource/plugin.json';
import appManifest from '../../src/plugin.json';

const needed = (permissions: Readonly<Record<string, RequiredPermission>>) =>
  Object.values(permissions)
    .map(({ action, scope }) => `${action} ${scope}`)
    .sort();

const asked = ({ iam }: { readonly iam: { readonly permissions: ReadonlyArray<{ action: string; scope: string }> } }) =>
  iam.permissions.map(({ action, scope }) => `${action} ${scope}`).sort();

describe('the manifests', () => {
  test('of the data source asks for the permissions that queries need', () => {
    expect(asked(dataSourceManifest)).toEqual(needed(REQUIRED_PERMISSIONS));
  });

  test('of the app asks for the permissions that remediation needs', () => {
    expect(asked(appManifest)).toEqual(needed(REMEDIATION_PERMISSIONS));
  });

  test.each(appManifest.roles)(
    "of the app gives Grafana's $grants.0 what the role has by itself",
    ({ role, grants }) => {
      const actions = role.permissions.map(({ action }) => action);
      const person = { login: 'ada', name: 'Ada', email: '', role: grants[0] ?? '' };

      expect(callerOf(person, actions)).toEqual(callerOf(person, []));
    }
  );

  test('of the app declares every permission', () => {
    const declared = new Set(appManifest.roles.flatMap(({ role }) => role.permissions.map(({ action }) => action)));

    expect([...declared].sort()).toEqual(PERMISSIONS.map((permission) => `${ACTION_PREFIX}${permission}`).sort());
  });
});
