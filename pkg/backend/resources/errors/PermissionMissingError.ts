import { RequestRefusedError } from './RequestRefusedError';

/** Neither the person's role nor Grafana's access control lets them. */
export class PermissionMissingError extends RequestRefusedError {
  override readonly name = 'PermissionMissingError';
  readonly status = 403;

  constructor(login: string, permission: string) {
    super(
      `"${login}" may not do this: it takes the permission ${permission}.`,
      'Ask an administrator of the organization for it; by default Viewers read, Editors press and approve, Admins change settings.'
    );
  }
}
