import { PresageError } from '../../../series/PresageError';

/** A column was asked for that the input doesn't have, or that holds its times or names. */
export class UnknownColumnError extends PresageError {
  override readonly name = 'UnknownColumnError';

  /** @param available names of the columns that may hold values */
  constructor(column: string, available: readonly string[]) {
    super(`The input has no column "${column}" of values.`, `Set --columns to some of: ${available.join(', ')}.`);
  }
}
