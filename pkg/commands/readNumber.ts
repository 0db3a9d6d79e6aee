import { WrongRowError } from './errors/WrongRowError';

const MISSING_VALUES = ['', 'nan', 'null', 'na'];

/**
 * Reads a value; an empty one, NaN, NA and null are NaN.
 * @param row line of the file
 * @throws {WrongRowError} where the text is no finite number
 */
export function readNumber(text: string, row: number): number {
  if (MISSING_VALUES.includes(text.toLowerCase())) {
    return Number.NaN;
  }
  const value = Number(text);
  if (!Number.isFinite(value)) {
    throw new WrongRowError(
      row,
      `"${text}" is not a finite number`,
      'Write a number, or leave the field empty where nothing was measured.'
    );
  }
  return value;
}
