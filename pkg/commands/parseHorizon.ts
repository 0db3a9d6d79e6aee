import { InvalidArgumentError } from 'commander';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import { WHOLE_NUMBER } from './wholeNumber';

/** @throws {InvalidArgumentError} where the text is no whole number of steps */
export function parseHorizon(text: string): number {
  const steps = WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(steps <= MAX_POINTS_PER_SERIES)) {
    throw new InvalidArgumentError(`Write a whole number of steps from 1 to ${MAX_POINTS_PER_SERIES}.`);
  }
  return steps;
}
