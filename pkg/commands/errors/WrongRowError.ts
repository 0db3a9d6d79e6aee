import { PresageError } from '../../series/PresageError';

/** A row of the input that can't be read. */
export class WrongRowError extends PresageError {
  override readonly name = 'WrongRowError';

  /** @param row line of the file, the first is 1 */
  constructor(row: number, problem: string, remedy: string) {
    super(`Row ${row}: ${problem}.`, remedy);
  }
}
