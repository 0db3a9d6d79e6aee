import { PresageError } from '../../series/PresageError';

/** The answer is larger than is read into memory. */
export class AnswerTooLargeError extends PresageError {
  override readonly name = 'AnswerTooLargeError';

  constructor(maxBytes: number) {
    super(
      `The data source's answer is larger than ${Math.round(maxBytes / 1_048_576)} MB.`,
      'Narrow the wrapped query to fewer series, shorten the history, or lengthen the step.'
    );
  }
}
