import { InvalidArgumentError } from 'commander';
import { WHOLE_NUMBER } from '../wholeNumber';

const MAX_ORIGINS = 100;

/** @throws {InvalidArgumentError} where the text is no sensible number of origins */
export function parseOrigins(text: string): number {
  const origins = WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(origins <= MAX_ORIGINS)) {
    throw new InvalidArgumentError(`Write a whole number from 1 to ${MAX_ORIGINS}.`);
  }
  return origins;
}
