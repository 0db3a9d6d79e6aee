import { InvalidArgumentError } from 'commander';
import { DURATION_PATTERN, durationToMs } from '../query/duration';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import type { ForecastOptions } from './ForecastOptions';

const WHOLE_NUMBER = /^[1-9]\d{0,8}$/;

/** @throws {InvalidArgumentError} where the text is no whole number of steps */
export function parseHorizon(text: string): number {
  const steps = WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!(steps <= MAX_POINTS_PER_SERIES)) {
    throw new InvalidArgumentError(`Write a whole number of steps from 1 to ${MAX_POINTS_PER_SERIES}.`);
  }
  return steps;
}

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

/** @throws {InvalidArgumentError} where the text is no list of percentages */
export function parseLevel(text: string, previous: ForecastOptions['level'] | undefined): ForecastOptions['level'] {
  const levels = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (!levels.every((level) => level >= 1 && level <= 99.9)) {
    throw new InvalidArgumentError('Write a percentage from 1 to 99.9, or several such as 80,95.');
  }
  return [...new Set([...(previous ?? []), ...levels])].toSorted((a, b) => a - b);
}

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
