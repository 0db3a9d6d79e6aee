import { PresageError } from '../../../series/PresageError';

/** A secret that can't be used as it is; the message never shows it. */
export class InvalidSecretError extends PresageError {
  override readonly name = 'InvalidSecretError';

  constructor(label: string, problem: string) {
    super(`The secret "${label}" ${problem}.`, 'Set it again in the settings of the target.');
  }
}
