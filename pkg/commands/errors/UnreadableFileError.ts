import { PresageError } from '../../series/PresageError';

/** The input file can't be opened or read. */
export class UnreadableFileError extends PresageError {
  override readonly name = 'UnreadableFileError';

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The file "${path}" can't be read: ${reason}.`, 'Give the path of a CSV file, or - for standard input.', {
      cause,
    });
  }
}
