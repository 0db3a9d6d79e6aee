import { PresageError } from '../../../../pkg/series/PresageError';

/** The panel's options name buttons, but the app that they belong to is off. */
export class AppDisabledError extends PresageError {
  override readonly name = 'AppDisabledError';

  constructor(options?: ErrorOptions) {
    super('The Presage app is not enabled.', 'Enable it among Grafana’s plugins.', options);
  }
}
