import type { Readable } from 'node:stream';
import { type Delimiter, splitRecord } from './splitRecord';

/**
 * Told a record's fields, without the quotes and the white space around them, and the line it starts on; the first is
 * 1.
 */
export type OnCsvRecord = (fields: readonly string[], line: number) => void;

/**
 * Reads CSV (RFC 4180, in UTF-8) record by record and skips empty lines. Fields are separated by commas, or by
 * semicolons where the first line has more of them.
 * @throws {WrongRowError} where quotes are wrong; what `onRecord` throws; what the input fails with
 */
export async function readCsv(input: Readable, onRecord: OnCsvRecord): Promise<void> {
  // It takes the byte order mark away, too.
  const decoder = new TextDecoder();
  const records = new CsvRecords(onRecord);
  let rest = '';
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => records.addLine(line));
  }
  records.addLine(rest + decoder.decode());
  records.end();
}

class CsvRecords {
  readonly #onRecord: OnCsvRecord;
  /** The lines so far of a record whose quotes reach over line ends. */
  #open: string[] = [];
  #lines = 0;
  #delimiter: Delimiter | undefined;

  constructor(onRecord: OnCsvRecord) {
    this.#onRecord = onRecord;
  }

  addLine(line: string): void {
    this.#lines++;
    const isOpen = this.#open.length > 0;
    if (!isOpen && line.trim() === '') {
      return;
    }
    this.#delimiter ??= count(line, ';') > count(line, ',') ? ';' : ',';
    if (!isOpen && !line.includes('"')) {
      this.#onRecord(line.split(this.#delimiter).map(trim), this.#lines);
      return;
    }
    this.#open.push(line);
    // An odd number of quotes leaves one open, or closes the one that was.
    if (isOpen === (count(line, '"') % 2 === 1)) {
      this.end();
    }
  }

  /** Ends the record whose lines were collected, if there is one. */
  end(): void {
    if (this.#open.length > 0) {
      const line = this.#lines - this.#open.length + 1;
      const record = this.#open.join('\n');
      this.#open = [];
      this.#onRecord(splitRecord(record, line, this.#delimiter!), line);
    }
  }
}

function trim(field: string): string {
  return field.trim();
}

function count(line: string, character: string): number {
  return line.split(character).length - 1;
}
