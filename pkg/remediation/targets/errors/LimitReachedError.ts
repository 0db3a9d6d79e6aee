import { PresageError } from '../../../series/PresageError';

/** A change by a number would leave the bounds of the action, or has nothing left to change. */
export class LimitReachedError extends PresageError {
  override readonly name = 'LimitReachedError';

  constructor(what: string, current: number, change: number, least: number, most: number) {
    const sign = change > 0 ? '+' : '';
    super(
      `${what} is at ${current} and can't change by ${sign}${change}: it may have ${least} to ${most}.`,
      'Change the bounds in the policy, or the number by hand.'
    );
  }
}
