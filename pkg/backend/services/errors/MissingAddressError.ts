import { PresageError } from '../../../series/PresageError';

export class MissingAddressError extends PresageError {
  override readonly name = 'MissingAddressError';

  constructor() {
    super("Presage doesn't know Grafana's address.", "Enter it as the data source's Grafana URL.");
  }
}
