import { WrongRowError } from './errors/WrongRowError';

/** @throws {WrongRowError} where a row has more or fewer fields than the header */
export function requireFieldCount(record: readonly string[], headerCount: number, row: number): void {
  if (record.length !== headerCount) {
    const problem = `it has ${record.length} fields where the header has ${headerCount}`;
    throw new WrongRowError(row, problem, 'Give every row as many fields as the header; quote commas.');
  }
}
