import { PresageError } from '../../series/PresageError';

/** There is no token to ask Grafana with. */
export class MissingTokenError extends PresageError {
  override readonly name = 'MissingTokenError';

  constructor() {
    super(
      'Presage has no token for Grafana, so it can reach no data source.',
      'Let Grafana give it one (feature toggle externalServiceAccounts and [auth] managed_service_accounts_enabled = true), ' +
        "or paste a service account's token into the data source's settings."
    );
  }
}
