import { PresageError } from '../../series/PresageError';

/** The wrapped data source refused the query; its own words are in the message. */
export class SourceQueryError extends PresageError {
  override readonly name = 'SourceQueryError';

  constructor(source: string, reason: string) {
    super(
      `The data source "${source}" answered with an error: ${reason.replace(/[\s.]+$/, '')}.`,
      'Correct the wrapped query; try it in Explore on that data source.'
    );
  }
}
