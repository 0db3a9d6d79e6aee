import { PresageError } from '../../series/PresageError';
import type { StoreAddress } from '../StoreAddress';

/** A later version of Presage has changed the store's tables. */
export class StoreNewerError extends PresageError {
  override readonly name = 'StoreNewerError';

  constructor({ shown }: StoreAddress, storeVersion: number, knownVersion: number) {
    super(
      `The store ${shown} has version ${storeVersion} of its tables, and this Presage knows versions up to ${knownVersion}.`,
      'Install the later version of Presage again, or name another store.'
    );
  }
}
