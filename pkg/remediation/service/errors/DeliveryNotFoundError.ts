import { PresageError } from '../../../series/PresageError';

/** No delivery has this id. */
export class DeliveryNotFoundError extends PresageError {
  override readonly name = 'DeliveryNotFoundError';

  constructor(id: string) {
    super(
      `There is no delivery "${id}".`,
      'Look at the list of deliveries; those older than the settings keep are removed.'
    );
  }
}
