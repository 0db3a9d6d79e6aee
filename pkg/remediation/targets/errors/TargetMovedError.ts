import { PresageError } from '../../../series/PresageError';

/** A request was made for the address that a target had then. */
export class TargetMovedError extends PresageError {
  override readonly name = 'TargetMovedError';

  constructor(targetName: string, origin: string) {
    super(
      `Target "${targetName}" is at ${origin} now, and the request was made for another address.`,
      'Start it anew: the secrets that the target has now are sent to the address that it has now only.'
    );
  }
}
