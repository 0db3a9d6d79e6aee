import { PresageError } from '../../series/PresageError';

/** The output can't be written. */
export class UnwritableFileError extends PresageError {
  override readonly name = 'UnwritableFileError';

  /** @param path standard output where absent */
  constructor(path: string | undefined, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The output can't be written to ${path ?? 'standard output'}: ${reason}.`,
      'Check that the folder exists, that you may write there, and that the disk has room.',
      { cause }
    );
  }
}
