import { INDEX_UNIT_MS, type TimestampFormat } from './TimestampFormat';

const INDEX = /^[+-]?\d{1,12}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})([T ])(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/;

/** @returns how a time is written; undefined where the text is no time */
export function detectTimestampFormat(text: string): TimestampFormat | undefined {
  if (INDEX.test(text)) {
    return { kind: 'index' };
  }
  if (DATE.test(text)) {
    return { kind: 'date' };
  }
  const match = TIME.exec(text);
  return match === null
    ? undefined
    : { kind: 'time', separator: match[2] === 'T' ? 'T' : ' ', isZoned: match[4] !== undefined };
}

/**
 * Reads a time: ISO 8601, `YYYY-MM-DD hh:mm:ss` and dates without a zone taken as UTC, or a whole number.
 * @returns Unix milliseconds, or whole numbers times {@link INDEX_UNIT_MS}; NaN where the text is no time of that kind
 */
export function parseTimestamp(text: string, format: TimestampFormat): number {
  if (detectTimestampFormat(text)?.kind !== format.kind) {
    return Number.NaN;
  }
  if (format.kind === 'index') {
    return Number(text) * INDEX_UNIT_MS;
  }
  if (format.kind === 'date') {
    return parseUtc(`${text}T00:00:00Z`, text);
  }
  const [, date = '', , time = '', zone = 'Z'] = TIME.exec(text) ?? [];
  return parseUtc(`${date}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`, date);
}

/** A day that the calendar doesn't have, such as 30 February, is no time. */
function parseUtc(iso: string, date: string): number {
  const isDay = new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(-2));
  return isDay ? Date.parse(iso) : Number.NaN;
}
