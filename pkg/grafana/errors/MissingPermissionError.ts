import { PresageError } from '../../series/PresageError';
import type { RequiredPermission } from '../requiredPermissions';

/** The token's service account lacks a permission. */
export class MissingPermissionError extends PresageError {
  override readonly name = 'MissingPermissionError';

  constructor({ purpose, action, scope }: RequiredPermission) {
    super(
      `Presage's service account may not ${purpose}.`,
      `Give it the permission ${action} with the scope ${scope}; the role Admin has it.`
    );
  }
}
