import { PresageError } from '../../../series/PresageError';

/** A target's request needs a secret that nobody has set. */
export class SecretMissingError extends PresageError {
  override readonly name = 'SecretMissingError';

  /** @param label as the target's form calls it */
  constructor(label: string) {
    super(`The secret "${label}" is not set.`, 'Set it in the settings of the target.');
  }
}
