import { InvalidArgumentError } from 'commander';

/** @throws {InvalidArgumentError} where the text is no sensitivity */
export function parseSensitivity(text: string): number {
  const sensitivity = text.trim() === '' ? Number.NaN : Number(text);
  if (!(sensitivity >= 0 && sensitivity <= 100)) {
    throw new InvalidArgumentError('Write a number from 0 (only the extreme) to 100 (the slightest).');
  }
  return sensitivity;
}
