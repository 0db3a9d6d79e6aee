import { PresageError } from '../../series/PresageError';

/** Grafana doesn't know the token, or it has expired. */
export class TokenRefusedError extends PresageError {
  override readonly name = 'TokenRefusedError';

  constructor(orgId: number | undefined) {
    super(
      `Grafana refused Presage's token${orgId === undefined ? '' : ` in organization ${orgId}`}.`,
      "Put a new service account token of that organization into Presage's settings; where Grafana gives the token, " +
        'enable the Presage app in that organization.'
    );
  }
}
