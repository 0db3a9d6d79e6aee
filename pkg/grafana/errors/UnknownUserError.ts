import { PresageError } from '../../series/PresageError';

/** The person who asks can't be looked up, so nobody knows what they may query. */
export class UnknownUserError extends PresageError {
  override readonly name = 'UnknownUserError';

  constructor(login: string, orgId: number) {
    super(
      login === ''
        ? "The query comes from someone who isn't signed in, so their permission to query the data source can't be checked."
        : `Grafana doesn't list "${login}" in organization ${orgId}, so their permission to query the data source can't be checked.`,
      login === ''
        ? 'Sign in; forecasts are not available to anonymous visitors and on public dashboards.'
        : 'Add them to the organization; a login in the setting hidden_users is not listed either.'
    );
  }
}
