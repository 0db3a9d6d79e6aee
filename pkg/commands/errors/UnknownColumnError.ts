import { PresageError } from '../../series/PresageError';

/** A column was asked for that the input doesn't have, or that holds its times or names. */
export class UnknownColumnError extends PresageError {
  override readonly name = 'UnknownColumnError';

  /**
   * @param available names of the columns that may hold values
   * @param option by which it was asked for
   */
  constructor(column: string, available: readonly string[], option: '--column' | '--columns') {
    const count = option === '--column' ? 'one' : 'some';
    super(`The input has no column "${column}" of values.`, `Set ${option} to ${count} of: ${available.join(', ')}.`);
  }
}
