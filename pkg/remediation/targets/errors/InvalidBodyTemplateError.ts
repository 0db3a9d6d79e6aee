import { PresageError } from '../../../series/PresageError';

/** A body template that is not what its type says. */
export class InvalidBodyTemplateError extends PresageError {
  override readonly name = 'InvalidBodyTemplateError';

  constructor(problem: string) {
    super(problem, "Write JSON with placeholders inside its strings, or set the body's type to text.");
  }
}
