import { PresageError } from '../../../series/PresageError';
import type { DeliveryState } from '../../../store/records/DeliveryRecord';

/** Only what was given up can be sent again. */
export class NotDeadError extends PresageError {
  override readonly name = 'NotDeadError';

  constructor(id: string, state: DeliveryState) {
    super(
      `Delivery "${id}" can't be sent again: it is "${state}".`,
      'Only deliveries that were given up can be sent again; press the button of the policy for a new one.'
    );
  }
}
