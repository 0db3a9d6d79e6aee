import { type TimeZone, dateTimeFormat, dateTimeParse } from '@grafana/data';
import type { Stretch } from '../../pkg/query/stretchSchema';
import { stretchToRange } from '../../pkg/query/stretchToRange';

/** Whether a person gives whole days, the last one included, or times of the day. */
export type StretchPrecision = 'day' | 'minute';

/** A stretch of time in the two fields of a form. */
export interface StretchText {
  readonly from: string;
  readonly to: string;
}

/** As the browser's own fields for a date, and for a date with a time, have it. */
const FORMATS: Record<StretchPrecision, string> = { day: 'YYYY-MM-DD', minute: 'YYYY-MM-DDTHH:mm' };

/**
 * What a stretch looks like to somebody in a time zone. Whole days that were written as such are the same everywhere.
 */
export function stretchToText(stretch: Stretch, precision: StretchPrecision, timeZone: TimeZone): StretchText {
  const { fromMs, toMs } = stretchToRange(stretch);
  const textOf = (written: string, timeMs: number) =>
    precision === 'day' && written.length === FORMATS.day.length
      ? written
      : dateTimeFormat(timeMs, { timeZone, format: FORMATS[precision] });
  return { from: textOf(stretch.from, fromMs), to: textOf(stretch.to, precision === 'day' ? toMs - 1 : toMs) };
}

/**
 * @returns the stretch between two fields' texts; undefined where it has no beginning, no end, or ends before it begins
 */
export function textToStretch(text: StretchText, precision: StretchPrecision, timeZone: TimeZone): Stretch | undefined {
  const parse = (written: string) => dateTimeParse(written, { timeZone, format: FORMATS[precision] });
  const from = parse(text.from);
  const to = precision === 'day' ? parse(text.to).add(1, 'day') : parse(text.to);
  return from.isValid() && to.isValid() && from.isBefore(to)
    ? { from: from.toISOString(), to: to.toISOString() }
    : undefined;
}
