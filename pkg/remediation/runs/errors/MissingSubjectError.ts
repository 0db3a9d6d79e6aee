import { PresageError } from '../../../series/PresageError';

/** What is to be acted on isn't named. */
export class MissingSubjectError extends PresageError {
  override readonly name = 'MissingSubjectError';

  constructor(label: string, present: readonly string[]) {
    super(
      `The subject's label "${label}" is missing; there is ${present.length === 0 ? 'none' : present.join(', ')}.`,
      "Name labels in the policy's trigger that what it is for has."
    );
  }
}
