import { PresageError } from '../../../series/PresageError';

/** An action that its target's kind can't take; one sentence for each problem. */
export class InvalidActionError extends PresageError {
  override readonly name = 'InvalidActionError';

  constructor(targetName: string, problems: readonly string[]) {
    super(`The action for "${targetName}" is not usable: ${problems.join(' ')}`, 'Correct it in the policy.');
  }
}
