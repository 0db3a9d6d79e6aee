import type { Person, Role } from '../../store/records/Person';
import { RoleTooLowError } from './errors/RoleTooLowError';
import { hasRole } from './hasRole';

/**
 * @param what follows "may not"
 * @throws {RoleTooLowError}
 */
export function requireRole({ login, role }: Person, needed: Role, what: string): void {
  if (!hasRole(role, needed)) {
    throw new RoleTooLowError(login, role, needed, what);
  }
}
