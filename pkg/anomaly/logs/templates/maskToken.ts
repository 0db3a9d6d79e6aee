import { CLOCK_PATTERN } from './clockPattern';

const NEEDS_MASKING = /[\d/\\@]/;
const DIGIT = /\d/;

const URL = /[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s"'<>()[\]]+/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const TIME = new RegExp(
  `\\d{4}([-/.])\\d{2}\\1\\d{2}(?:[T_:]${CLOCK_PATTERN}(?:Z|[+-]\\d{2}:?\\d{2})?)?` +
    `|\\d{1,2}[/-][A-Z][a-z]{2}[/-]\\d{4}(?::${CLOCK_PATTERN})?|(?<![\\w:])${CLOCK_PATTERN}(?![\\w:])`,
  'g'
);
const IP_OR_MAC =
  /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.])|(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}(?![\w:])/gi;
const ABSOLUTE_PATH = /(?<![\w.>])(?:[A-Za-z]:)?[\\/][\w.~%@+-][^\s"'<>()[\],;]*/g;
const RELATIVE_PATH = /(?<![\w.>])[\w.-]+(?:[\\/][\w.-]+){2,}/g;
const DURATION = /(?<![\w.])(?:\d+(?:\.\d+)?(?:ms|µs|us|ns|[smhd]))+(?!\w)/g;
const NUMBER = /(?<![A-Za-z0-9])[-+]?\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?(?=[A-Za-z%]{0,3}(?![A-Za-z0-9]))/g;
const WORD_WITH_DIGIT = /[A-Za-z]*\d[A-Za-z0-9]*/g;
const HEXADECIMAL = /^(?:0x[0-9a-f]+|(?=.*[a-f])[0-9a-f]{8,})$/i;

/** From so many changes between letters and digits on, a word is an identifier that somebody drew at random. */
const CHANGES_OF_IDENTIFIER = 3;
const LETTER_DIGIT_CHANGE = /[A-Za-z](?=\d)|\d(?=[A-Za-z])/g;

/**
 * Replaces what changes from line to line within a word: numbers, durations, times, addresses, paths and identifiers
 * give way to `<num>`, `<duration>`, `<time>`, `<ip>`, `<path>`, `<url>`, `<email>`, `<uuid>`, `<hex>` and `<id>`.
 */
export function maskToken(token: string): string {
  if (!NEEDS_MASKING.test(token)) {
    return token;
  }
  let masked = token;
  if (masked.includes('://')) {
    masked = masked.replace(URL, '<url>');
  }
  if (masked.includes('@')) {
    masked = masked.replace(EMAIL, '<email>');
  }
  const hasSlash = masked.includes('/') || masked.includes('\\');
  if (hasSlash) {
    masked = masked.replace(ABSOLUTE_PATH, '<path>');
  }
  const hasDigit = DIGIT.test(masked);
  if (hasDigit) {
    masked = masked.replace(UUID, '<uuid>').replace(TIME, '<time>').replace(IP_OR_MAC, '<ip>');
  }
  if (hasSlash) {
    masked = masked.replace(RELATIVE_PATH, '<path>');
  }
  if (hasDigit) {
    masked = masked.replace(DURATION, '<duration>').replace(NUMBER, '<num>').replace(WORD_WITH_DIGIT, maskWord);
  }
  return masked;
}

function maskWord(word: string): string {
  if (HEXADECIMAL.test(word)) {
    return '<hex>';
  }
  const changes = word.match(LETTER_DIGIT_CHANGE)?.length ?? 0;
  return changes >= CHANGES_OF_IDENTIFIER ? '<id>' : word.replace(/\d+/g, '<num>');
}
