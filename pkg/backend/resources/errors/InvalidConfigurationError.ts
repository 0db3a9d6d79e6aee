import { PresageError } from '../../../series/PresageError';

/** Settings that contradict themselves or miss something. */
export class InvalidConfigurationError extends PresageError {
  override readonly name = 'InvalidConfigurationError';

  constructor(problems: readonly string[]) {
    super(`The settings are not as they must be: ${problems.join(' ')}`, 'Correct them; nothing was changed.');
  }
}
