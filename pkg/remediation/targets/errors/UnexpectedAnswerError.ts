import { PresageError } from '../../../series/PresageError';

/** A system answered with something that its API doesn't have. */
export class UnexpectedAnswerError extends PresageError {
  override readonly name = 'UnexpectedAnswerError';

  constructor(system: string, problem: string) {
    super(
      `${system} answered what its API doesn't have: ${problem}`,
      'Check that the address in the settings of the target is that of its API.'
    );
  }
}
