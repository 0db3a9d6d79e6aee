import { PresageError } from '../../series/PresageError';
import type { StoreAddress } from '../StoreAddress';

/** The disk that the store is on has no room left. */
export class StoreFullError extends PresageError {
  override readonly name = 'StoreFullError';

  constructor({ shown }: StoreAddress, cause: unknown) {
    super(
      `The store ${shown} has no room left, so nothing was written and nothing is sent.`,
      "Free some of the disk's space, or name a place with room in [plugin.presage-forecast-app] of Grafana's configuration: store_folder or store_url.",
      { cause }
    );
  }
}
