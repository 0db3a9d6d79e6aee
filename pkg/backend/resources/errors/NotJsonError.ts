import { RequestRefusedError } from './RequestRefusedError';

/** A body can't be read. */
export class NotJsonError extends RequestRefusedError {
  override readonly name = 'NotJsonError';
  readonly status = 400;

  constructor(reason: string) {
    super(`The body of the request is no JSON: ${reason}.`, 'Send one JSON value in UTF-8.');
  }
}
