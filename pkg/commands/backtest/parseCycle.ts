import { InvalidArgumentError } from 'commander';
import { WHOLE_NUMBER } from '../wholeNumber';
import type { BacktestOptions } from './BacktestOptions';

/** @throws {InvalidArgumentError} where the text is no number of steps */
export function parseCycle(text: string): BacktestOptions['cycle'] {
  if (text === 'auto') {
    return text;
  }
  if (!WHOLE_NUMBER.test(text)) {
    throw new InvalidArgumentError('Write auto, or a whole number of steps such as 24; 1 where there is no season.');
  }
  return Number(text);
}
