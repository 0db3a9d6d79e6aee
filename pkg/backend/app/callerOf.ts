import { type Role, ROLES } from '../../store/records/Person';
import type { User } from '../generated/plugin';
import { type Permission, PERMISSIONS } from '../resources/Permission';
import { ACTION_PREFIX } from './ACTION_PREFIX';
import type { Caller } from './Caller';

/** What each of Grafana's basic roles may do where its access control says nothing of remediation. */
const PERMISSIONS_OF_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  Viewer: ['read'],
  Editor: ['read', 'press', 'approve'],
  Admin: PERMISSIONS,
};

/**
 * Who asks and what they may do. Where Grafana's access control gives them actions of remediation, these decide and not
 * their basic role.
 * @param actions that Grafana's access control gives this person
 */
export function callerOf({ login, name, role }: User, actions: readonly string[]): Caller {
  const basicRole = ROLES.find((known) => known === role);
  const granted = PERMISSIONS.filter((permission) => actions.includes(`${ACTION_PREFIX}${permission}`));
  if (granted.length > 0) {
    return { person: { login, name, role: roleOf(granted) }, permissions: new Set(granted) };
  }
  const permissions = basicRole === undefined ? [] : PERMISSIONS_OF_ROLE[basicRole];
  return { person: { login, name, role: basicRole ?? 'Viewer' }, permissions: new Set(permissions) };
}

/** The basic role that usually has what was granted: targets and approvals name roles. */
function roleOf(granted: readonly Permission[]): Role {
  if (granted.includes('write')) {
    return 'Admin';
  }
  return granted.includes('press') || granted.includes('approve') ? 'Editor' : 'Viewer';
}
