import { InvalidArgumentError } from 'commander';
import type { ForecastOptions } from './ForecastOptions';
import { WHOLE_NUMBER } from './wholeNumber';

/** @throws {InvalidArgumentError} where the text names no seasons */
export function parseSeason(text: string): ForecastOptions['season'] {
  if (text === 'auto' || text === 'none') {
    return text;
  }
  const lengths = text.split(',').map((part) => (WHOLE_NUMBER.test(part.trim()) ? Number(part) : Number.NaN));
  if (!lengths.every((length) => length >= 2)) {
    throw new InvalidArgumentError('Write auto, none, or lengths of 2 steps or more, such as 24,168.');
  }
  return lengths;
}
