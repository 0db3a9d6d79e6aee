import { InvalidArgumentError } from 'commander';

/** @throws {InvalidArgumentError} where a name is empty */
export function parseColumns(text: string, previous: readonly string[] | undefined): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('')) {
    throw new InvalidArgumentError('Write names of columns, such as cpu,memory.');
  }
  return [...new Set([...(previous ?? []), ...names])];
}
