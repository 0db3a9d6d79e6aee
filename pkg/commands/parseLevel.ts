import { InvalidArgumentError } from 'commander';
import type { ForecastOptions } from './ForecastOptions';

/** @throws {InvalidArgumentError} where the text is no list of percentages */
export function parseLevel(text: string, previous: ForecastOptions['level'] | undefined): ForecastOptions['level'] {
  const levels = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!levels.every((level) => level >= 1 && level <= 99.9)) {
    throw new InvalidArgumentError('Write a percentage from 1 to 99.9, or several such as 80,95.');
  }
  return [...new Set([...(previous ?? []), ...levels])].toSorted((a, b) => a - b);
}
