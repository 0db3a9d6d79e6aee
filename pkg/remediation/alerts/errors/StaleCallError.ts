import { PresageError } from '../../../series/PresageError';

/** A call of another time than now. */
export class StaleCallError extends PresageError {
  override readonly name = 'StaleCallError';

  constructor() {
    super(
      "The call's timestamp is more than five minutes from now.",
      'Set the clocks of Grafana and of this machine by NTP; a call kept for later is not taken in.'
    );
  }
}
