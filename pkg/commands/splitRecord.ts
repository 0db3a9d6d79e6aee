import { WrongRowError } from './errors/WrongRowError';

/** Between fields; the semicolon is what spreadsheets write where the comma is the decimal point. */
export type Delimiter = ',' | ';';

/** A field and the delimiter or the end behind it; in quotes, where two stand for one, or without any. */
const FIELDS: Record<Delimiter, RegExp> = {
  ',': /(?:\s*"([^"]*(?:""[^"]*)*)"\s*|([^",]*))(,|$)/y,
  ';': /(?:\s*"([^"]*(?:""[^"]*)*)"\s*|([^";]*))(;|$)/y,
};

/**
 * Splits a record of CSV whose fields may be in quotes.
 * @param line of the file, for the error
 * @throws {WrongRowError} where a quote is not closed, or there is text beside one
 */
export function splitRecord(record: string, line: number, delimiter: Delimiter): string[] {
  const fields: string[] = [];
  const nextField = FIELDS[delimiter];
  nextField.lastIndex = 0;
  for (;;) {
    const match = nextField.exec(record);
    if (match === null) {
      throw new WrongRowError(
        line,
        'its quotes are wrong',
        'Put quotes around the whole field, and two for each in it.'
      );
    }
    const [, quoted, plain = '', end] = match;
    fields.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    if (end === '') {
      return fields;
    }
  }
}
