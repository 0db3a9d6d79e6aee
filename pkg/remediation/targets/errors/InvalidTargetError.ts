import { PresageError } from '../../../series/PresageError';

/** Settings of a target that its kind can't use; one sentence for each problem. */
export class InvalidTargetError extends PresageError {
  override readonly name = 'InvalidTargetError';

  constructor(targetName: string, problems: readonly string[]) {
    super(`The target "${targetName}" is not usable: ${problems.join(' ')}`, 'Correct its settings.');
  }
}
