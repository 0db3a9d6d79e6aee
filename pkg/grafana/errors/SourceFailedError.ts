import { PresageError } from '../../series/PresageError';

/** The wrapped data source can't answer: it is down, unreachable or overloaded. */
export class SourceFailedError extends PresageError {
  override readonly name = 'SourceFailedError';

  constructor(source: string, reason: string) {
    super(
      `The data source "${source}" failed: ${reason.replace(/[\s.]+$/, '')}.`,
      "Check it with Save & test on the data source's own page, and that the server behind it runs."
    );
  }
}
