import type { Readable } from 'node:stream';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import type { Samples } from '../series/Samples';
import { EmptyInputError } from './errors/EmptyInputError';
import { WrongRowError } from './errors/WrongRowError';
import { detectTimestampFormat, parseTimestamp } from './parseTimestamp';
import { readCsv } from './readCsv';
import type { TimestampFormat } from './TimestampFormat';

/** Every series of one input, and how it writes times. */
export interface InputSeries {
  readonly series: readonly Samples[];
  readonly format: TimestampFormat;
}

const TIME_COLUMNS = ['ds', 'timestamp', 'time'];
const VALUE_COLUMNS = ['y', 'value'];
const ID_COLUMN = 'unique_id';
const MISSING_VALUES = ['', 'nan', 'null', 'na'];

const HEADER_REMEDY = 'Start the file with the header unique_id,ds,y or timestamp,value.';
const TIME_REMEDY =
  'Write it as 2026-05-12T10:00:00Z, as 2026-05-12 10:00:00, or as a whole number, and all rows alike.';
const VALUE_REMEDY = 'Write a number, or leave the field empty where nothing was measured.';

/**
 * Reads the series of a CSV text row by row, in any order of rows and columns.
 * @param input CSV with a header of `unique_id,ds,y` or `timestamp,value`; other columns are ignored
 * @returns the series in the order of first appearance; an empty or NaN value is missing
 * @throws {WrongRowError | EmptyInputError}
 */
export async function readSeries(input: Readable): Promise<InputSeries> {
  const builder = new SeriesBuilder();
  await readCsv(input, (fields, line) => builder.add(fields, line));
  return builder.build();
}

interface Columns {
  readonly id: number;
  readonly time: number;
  readonly value: number;
  readonly valueName: string;
  readonly count: number;
}

class SeriesBuilder {
  readonly #points = new Map<string, { timesMs: number[]; values: number[] }>();
  #columns: Columns | undefined;
  #format: TimestampFormat | undefined;
  /** Series mostly share their times. */
  readonly #knownTimesMs = new Map<string, number>();

  add(record: readonly string[], row: number): void {
    if (this.#columns === undefined) {
      this.#columns = findColumns(record, row);
      return;
    }
    const columns = this.#columns;
    if (record.length !== columns.count) {
      const problem = `it has ${record.length} fields where the header has ${columns.count}`;
      throw new WrongRowError(row, problem, 'Give every row as many fields as the header; quote commas.');
    }
    const id = columns.id === -1 ? columns.valueName : (record[columns.id] ?? '');
    const timeMs = this.#readTime(record[columns.time] ?? '', row);
    const value = readValue(record[columns.value] ?? '', row);
    const known = this.#points.get(id);
    if (known === undefined) {
      this.#points.set(ownCopy(id), { timesMs: [timeMs], values: [value] });
    } else {
      known.timesMs.push(timeMs);
      known.values.push(value);
    }
  }

  build(): InputSeries {
    if (this.#format === undefined) {
      throw new EmptyInputError();
    }
    const series = [...this.#points].map(([name, { timesMs, values }]) => ({
      name,
      labels: {},
      timesMs: Float64Array.from(timesMs),
      values: Float64Array.from(values),
    }));
    return { series, format: this.#format };
  }

  #readTime(text: string, row: number): number {
    const known = this.#knownTimesMs.get(text);
    if (known !== undefined) {
      return known;
    }
    this.#format ??= detectTimestampFormat(text);
    const timeMs = this.#format === undefined ? Number.NaN : parseTimestamp(text, this.#format);
    if (Number.isNaN(timeMs)) {
      const unlike = this.#format === undefined ? '' : ' like the rows before it';
      throw new WrongRowError(row, `"${text}" is not a time${unlike}`, TIME_REMEDY);
    }
    if (this.#knownTimesMs.size < MAX_POINTS_PER_SERIES) {
      this.#knownTimesMs.set(ownCopy(text), timeMs);
    }
    return timeMs;
  }
}

/** A part of a text keeps all of it in memory, which would be the whole file; a copy doesn't. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}

function findColumns(header: readonly string[], row: number): Columns {
  const names = header.map((name) => name.toLowerCase());
  const time = names.findIndex((name) => TIME_COLUMNS.includes(name));
  const value = names.findIndex((name) => VALUE_COLUMNS.includes(name));
  if (time === -1 || value === -1) {
    const missing =
      time === -1 ? `a time column (${TIME_COLUMNS.join(', ')})` : `a value column (${VALUE_COLUMNS.join(', ')})`;
    throw new WrongRowError(row, `the header "${header.join(',')}" lacks ${missing}`, HEADER_REMEDY);
  }
  return { id: names.indexOf(ID_COLUMN), time, value, valueName: header[value] ?? '', count: header.length };
}

function readValue(text: string, row: number): number {
  if (MISSING_VALUES.includes(text.toLowerCase())) {
    return Number.NaN;
  }
  const value = Number(text);
  if (!Number.isFinite(value)) {
    throw new WrongRowError(row, `"${text}" is not a finite number`, VALUE_REMEDY);
  }
  return value;
}
