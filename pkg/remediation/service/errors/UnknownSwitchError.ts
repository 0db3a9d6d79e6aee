import { PresageError } from '../../../series/PresageError';

/** There is no such switch. */
export class UnknownSwitchError extends PresageError {
  override readonly name = 'UnknownSwitchError';

  constructor(name: string) {
    super(`There is no switch "${name}".`, 'Name "automatic", or "target:" and the id of a target.');
  }
}
