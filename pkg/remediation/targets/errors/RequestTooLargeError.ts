import { PresageError } from '../../../series/PresageError';

/** A body that most receivers would refuse. */
export class RequestTooLargeError extends PresageError {
  override readonly name = 'RequestTooLargeError';

  constructor(bytes: number, mostBytes: number) {
    super(
      `The request's body has ${bytes.toLocaleString('en')} bytes; ${mostBytes.toLocaleString('en')} is the most.`,
      'Name single labels in the template instead of all.'
    );
  }
}
