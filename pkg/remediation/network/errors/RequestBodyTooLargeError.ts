import { PresageError } from '../../../series/PresageError';

/** A request's body is larger than is sent. */
export class RequestBodyTooLargeError extends PresageError {
  override readonly name = 'RequestBodyTooLargeError';

  constructor(bytes: number, maxBytes: number) {
    super(
      `The request's body has ${bytes.toLocaleString('en')} bytes, more than ${maxBytes / 1_024} KiB.`,
      "Shorten the target's body template, or name fewer labels in it."
    );
  }
}
