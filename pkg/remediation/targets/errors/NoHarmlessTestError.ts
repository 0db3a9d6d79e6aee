import { PresageError } from '../../../series/PresageError';

/** A request of this kind can't say of itself that it is only a test. */
export class NoHarmlessTestError extends PresageError {
  override readonly name = 'NoHarmlessTestError';

  constructor(method: string) {
    super(
      `A ${method} request has no body that could say that it is only a test.`,
      'Try the target with a policy instead, or send to it with POST.'
    );
  }
}
