import { type Role, ROLES } from '../../store/records/Person';

/** Each role may do what those before it may. */
export function hasRole(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
