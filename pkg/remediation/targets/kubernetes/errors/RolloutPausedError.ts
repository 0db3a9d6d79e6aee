import { PresageError } from '../../../../series/PresageError';

/** A Deployment whose rollout somebody has paused is not to be rolled out. */
export class RolloutPausedError extends PresageError {
  override readonly name = 'RolloutPausedError';

  constructor(name: string) {
    super(`The rollout of the Deployment ${name} is paused.`, 'Resume it with kubectl rollout resume, then try again.');
  }
}
