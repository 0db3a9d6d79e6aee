import { RequestRefusedError } from './RequestRefusedError';

/** A field that aims at how programs keep objects. */
export class ForbiddenKeyError extends RequestRefusedError {
  override readonly name = 'ForbiddenKeyError';
  readonly status = 400;

  constructor(key: string) {
    super(`The body of the request has a field named "${key}".`, 'Leave it out.');
  }
}
