import { PresageError } from '../../../series/PresageError';

/** The policy is not for clicks. */
export class NotPressableError extends PresageError {
  override readonly name = 'NotPressableError';

  constructor(name: string) {
    super(
      `Policy "${name}" is not started by a click.`,
      'Pick a policy whose trigger is a click, or change the trigger of this one.'
    );
  }
}
