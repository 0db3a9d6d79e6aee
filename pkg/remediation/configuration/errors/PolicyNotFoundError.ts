import { PresageError } from '../../../series/PresageError';

/** No policy has this id. */
export class PolicyNotFoundError extends PresageError {
  override readonly name = 'PolicyNotFoundError';

  constructor(id: string) {
    super(`There is no policy "${id}".`, 'Look at the list of policies; it may have been removed or renamed.');
  }
}
