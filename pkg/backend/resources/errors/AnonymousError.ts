import { RequestRefusedError } from './RequestRefusedError';

/** Someone without a name wants more than to read. */
export class AnonymousError extends RequestRefusedError {
  override readonly name = 'AnonymousError';
  readonly status = 403;

  constructor() {
    super('Visitors who are not signed in may only look.', 'Sign in: every action has a name behind it.');
  }
}
