import { PresageError } from '../../series/PresageError';

/** Something answers at the address, but not as Grafana's API does. */
export class NotGrafanaError extends PresageError {
  override readonly name = 'NotGrafanaError';

  constructor(url: string, status: number) {
    super(
      `${url} answered with status ${status} and something else than Grafana's JSON.`,
      "Set Grafana's address in the data source's settings, with its sub-path and without a login page before it."
    );
  }
}
