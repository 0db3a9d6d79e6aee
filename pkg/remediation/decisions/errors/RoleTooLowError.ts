import { PresageError } from '../../../series/PresageError';
import type { Role } from '../../../store/records/Person';

/** Whoever asks may not do that. */
export class RoleTooLowError extends PresageError {
  override readonly name = 'RoleTooLowError';

  constructor(login: string, role: Role, needed: Role, what: string) {
    super(
      `${login} is ${role} and may not ${what}: that takes ${needed}.`,
      'Ask someone with that role, or have the role that is needed changed in the settings.'
    );
  }
}
