import { type Person, type Role, ROLES } from '../../store/records/Person';
import { RoleTooLowError } from './errors/RoleTooLowError';

/**
 * @param what follows "may not"
 * @throws {RoleTooLowError}
 */
export function requireRole({ login, role }: Person, needed: Role, what: string): void {
  if (ROLES.indexOf(role) < ROLES.indexOf(needed)) {
    throw new RoleTooLowError(login, role, needed, what);
  }
}
