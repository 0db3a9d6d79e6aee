import { PresageError } from '../../series/PresageError';
import type { StoreAddress } from '../StoreAddress';

/** There is no store of Presage where one was asked for. */
export class StoreMissingError extends PresageError {
  override readonly name = 'StoreMissingError';

  constructor({ shown }: StoreAddress) {
    super(
      `There is no store of Presage at ${shown}.`,
      'Give its file or its URL, as store_folder or store_url has it.'
    );
  }
}
