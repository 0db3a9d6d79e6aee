import { InvalidArgumentError } from 'commander';
import { DURATION_PATTERN, durationToMs } from '../query/duration';
import type { ForecastOptions } from './ForecastOptions';
import { WHOLE_NUMBER } from './wholeNumber';

/** @throws {InvalidArgumentError} where the text is no step */
export function parseStep(text: string): ForecastOptions['step'] {
  if (text === 'auto') {
    return text;
  }
  if (WHOLE_NUMBER.test(text)) {
    return { unit: 'index', length: Number(text) };
  }
  if (DURATION_PATTERN.test(text)) {
    return { unit: 'time', length: durationToMs(text) };
  }
  throw new InvalidArgumentError('Write auto, a duration such as 5m or 1h, or a whole number where ds holds numbers.');
}
