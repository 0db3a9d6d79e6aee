import { InvalidArgumentError } from 'commander';
import { DAY_MS } from '../../series/durations';
import { detectTimestampFormat, parseTimestamp } from '../parseTimestamp';
import type { StretchOption } from './StretchOption';

const EXPLANATION =
  'Write a start and a later end such as 2026-05-12T10:00:00Z/2026-05-12T12:00:00Z, whole days such as ' +
  '2026-05-12/2026-05-13, or two whole numbers such as 100/200.';

/**
 * Reads `FROM/TO`: two times, the second not part of the stretch, or two whole days, both part of it.
 * @throws {InvalidArgumentError} where the text is no stretch
 */
export function parseStretch(text: string, previous: readonly StretchOption[]): readonly StretchOption[] {
  const [from, to, ...more] = text.split('/').map((part) => part.trim());
  const format = detectTimestampFormat(from ?? '');
  if (format === undefined || to === undefined || more.length > 0) {
    throw new InvalidArgumentError(EXPLANATION);
  }
  const fromMs = parseTimestamp(from!, format);
  const toMs = parseTimestamp(to, format) + (format.kind === 'date' ? DAY_MS : 0);
  if (!(fromMs < toMs)) {
    throw new InvalidArgumentError(EXPLANATION);
  }
  return [...previous, { unit: format.kind === 'index' ? 'index' : 'time', fromMs, toMs }];
}
