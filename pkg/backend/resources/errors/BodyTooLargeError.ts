import { RequestRefusedError } from './RequestRefusedError';

/** A body beyond any use. */
export class BodyTooLargeError extends RequestRefusedError {
  override readonly name = 'BodyTooLargeError';
  readonly status = 413;

  constructor(maxBytes: number) {
    super(`The body of the request is larger than ${maxBytes} bytes.`, 'Send less in one request.');
  }
}
