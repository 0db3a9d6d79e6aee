import { PresageError } from '../../series/PresageError';
import type { StoreAddress } from '../StoreAddress';

/** The store can't be opened, reached or written to. */
export class StoreUnavailableError extends PresageError {
  override readonly name = 'StoreUnavailableError';

  constructor({ dialect, shown }: StoreAddress, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The store ${shown} can't be used: ${reason}.`,
      dialect === 'sqlite'
        ? "Let Grafana write to its folder, or name another with store_folder, or a database with store_url, in [plugin.presage-forecast-app] of Grafana's configuration."
        : "Check that the database runs, and that store_url in [plugin.presage-forecast-app] of Grafana's configuration has its address, user and password.",
      { cause }
    );
  }
}
