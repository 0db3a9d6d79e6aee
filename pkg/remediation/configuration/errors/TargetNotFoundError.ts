import { PresageError } from '../../../series/PresageError';

/** No target has this id. */
export class TargetNotFoundError extends PresageError {
  override readonly name = 'TargetNotFoundError';

  constructor(id: string) {
    super(`There is no target "${id}".`, "Look at the list of targets; name one of them in the policy's step.");
  }
}
