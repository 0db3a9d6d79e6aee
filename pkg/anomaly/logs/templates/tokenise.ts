import { CLOCK_PATTERN } from './clockPattern';
import { maskToken } from './maskToken';

/** Words of a message that are looked at; all that follow count as one variable. */
export const MAX_TOKENS = 80;

/** What stands for a part that varies. */
export const WILDCARD = '<*>';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?';

/** Dates that write months and weekdays as words, which would read as different messages. */
const WRITTEN_DATE = new RegExp(
  `^\\W{0,2}(?:${WEEKDAY} +)?(?:${MONTH} +\\d{1,2},?|\\d{1,2} +${MONTH})(?: +\\d{4})? +${CLOCK_PATTERN}(?: +[A-Z]{3,4})?(?: +\\d{4})?[\\])>]?[\\s|,:-]*`
);

/** Google's loggers write level, month and day in one word, time and thread after it. */
const LETTER_AND_DATE = new RegExp(`^[IWEF]\\d{4} ${CLOCK_PATTERN} +\\d+ +`);

const SPACES = /\s+/;
const KEY_AND_VALUE = /^(["'([{]?[A-Za-z_][\w.-]*=)(.+)$/;
const TIME_ONLY = /^\W*<time>\W*$/;
const SIGNS_ONLY = /^[^\p{L}\p{N}<]*$/u;

/**
 * Cuts a message into words with what varies masked. A key and its value become two words; the time at the start and
 * signs that stand alone are left out, and of equal masks in a row one stays, so that lists of any length read the same.
 */
export function tokenise(message: string): string[] {
  const tokens: string[] = [];
  for (const word of withoutDate(message).split(SPACES)) {
    const equals = word.indexOf('=');
    const [, key, value] = (equals > 0 && KEY_AND_VALUE.exec(word)) || [];
    if (key === undefined || value === undefined) {
      addToken(tokens, maskToken(word));
    } else {
      addToken(tokens, key);
      addToken(tokens, maskToken(value));
    }
    if (tokens.length >= MAX_TOKENS) {
      tokens[MAX_TOKENS - 1] = WILDCARD;
      tokens.length = MAX_TOKENS;
      break;
    }
  }
  return tokens;
}

function withoutDate(message: string): string {
  return message.replace(WRITTEN_DATE, '').replace(LETTER_AND_DATE, '');
}

function addToken(tokens: string[], token: string): void {
  const isRepeatedMask = token === tokens.at(-1) && token.includes('<');
  const isTimeOfLine = tokens.length === 0 && TIME_ONLY.test(token);
  if (!isRepeatedMask && !isTimeOfLine && !SIGNS_ONLY.test(token)) {
    tokens.push(token);
  }
}
