import type { LogLevel } from './LogLevel';
import { toLogLevel } from './toLogLevel';

/** Characters at a line's start in which loggers write the level. */
const HEAD_LENGTH = 160;

const WORDS = 'trace|verbose|debug|info|notice|warn(?:ing)?|err(?:or)?|severe|fatal|crit(?:ical)?|panic|alert|emerg';

const CAPITALS = new RegExp(`(?<![\\w./-])(?:${WORDS.toUpperCase()})(?![\\w./-])`);
const MARKED = new RegExp(`(?:[[<(|]|\\b(?:level|lvl|severity)[=:]"?)(${WORDS})\\b`, 'i');
const LEADING = new RegExp(`^(${WORDS})\\b[:\\s]`, 'i');

/** Google's loggers begin with the level's letter and the date: `E1123 12:00:00.000000`. */
const LETTER_AND_DATE = /^([IWEF])\d{4} /;
const LEVEL_BY_LETTER: Readonly<Record<string, LogLevel>> = { I: 'info', W: 'warning', E: 'error', F: 'critical' };

/** Finds the level in the text of a line: a word in capitals, in brackets, after `level=`, or at the very start. */
export function findLevel(text: string): LogLevel | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  const letter = LETTER_AND_DATE.exec(head)?.[1];
  if (letter !== undefined) {
    return LEVEL_BY_LETTER[letter];
  }
  const word = MARKED.exec(head)?.[1] ?? CAPITALS.exec(head)?.[0] ?? LEADING.exec(head)?.[1];
  return toLogLevel(word);
}
