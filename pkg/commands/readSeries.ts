import type { Readable } from 'node:stream';
import type { Samples } from '../series/Samples';
import { ID_COLUMN, TIME_COLUMNS, VALUE_COLUMNS } from './columnNames';
import { EmptyInputError } from './errors/EmptyInputError';
import { UnknownColumnError } from './errors/UnknownColumnError';
import { WrongRowError } from './errors/WrongRowError';
import { ownCopy } from './ownCopy';
import { readCsv } from './readCsv';
import { readNumber } from './readNumber';
import { requireFieldCount } from './requireFieldCount';
import type { TimestampFormat } from './TimestampFormat';
import { TimestampReader } from './TimestampReader';

/** Every series of one input, and how it writes times. */
export interface InputSeries {
  readonly series: readonly Samples[];
  readonly format: TimestampFormat;
  /** Whether the input has a column of names; where not, its one series has its column's name. */
  readonly isNamed: boolean;
}

const HEADER_REMEDY = 'Start the file with the header unique_id,ds,y or timestamp,value.';

/**
 * Reads the series of a CSV text row by row, in any order of rows and columns.
 * @param input CSV with a header of `unique_id,ds,y` or `timestamp,value`; other columns are ignored
 * @param column name of the column of values; the one called y or value where absent
 * @returns the series in the order of first appearance; an empty or NaN value is missing
 * @throws {WrongRowError | EmptyInputError | UnknownColumnError}
 */
export async function readSeries(input: Readable, column?: string): Promise<InputSeries> {
  const builder = new SeriesBuilder(column);
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
  readonly #timestamps = new TimestampReader();
  readonly #column: string | undefined;

  constructor(column: string | undefined) {
    this.#column = column;
  }

  add(record: readonly string[], row: number): void {
    if (this.#columns === undefined) {
      this.#columns = findColumns(record, row, this.#column);
      return;
    }
    const columns = this.#columns;
    requireFieldCount(record, columns.count, row);
    const id = columns.id === -1 ? columns.valueName : (record[columns.id] ?? '');
    const { timeMs } = this.#timestamps.read(record[columns.time] ?? '', row);
    const value = readNumber(record[columns.value] ?? '', row);
    const known = this.#points.get(id);
    if (known === undefined) {
      this.#points.set(ownCopy(id), { timesMs: [timeMs], values: [value] });
    } else {
      known.timesMs.push(timeMs);
      known.values.push(value);
    }
  }

  build(): InputSeries {
    const { format } = this.#timestamps;
    if (format === undefined || this.#columns === undefined) {
      throw new EmptyInputError();
    }
    const series = [...this.#points].map(([name, { timesMs, values }]) => ({
      name,
      labels: {},
      timesMs: Float64Array.from(timesMs),
      values: Float64Array.from(values),
    }));
    return { series, format, isNamed: this.#columns.id !== -1 };
  }
}

function findColumns(header: readonly string[], row: number, column: string | undefined): Columns {
  const names = header.map((name) => name.toLowerCase());
  const time = names.findIndex((name) => TIME_COLUMNS.includes(name));
  const id = names.indexOf(ID_COLUMN);
  const isValue = (name: string): boolean =>
    column === undefined ? VALUE_COLUMNS.includes(name) : name === column.toLowerCase();
  const value = names.findIndex((name, place) => place !== time && place !== id && isValue(name));
  if (time !== -1 && value === -1 && column !== undefined) {
    const available = header.filter((_, place) => place !== time && place !== id);
    throw new UnknownColumnError(column, available, '--column');
  }
  if (time === -1 || value === -1) {
    const missing =
      time === -1 ? `a time column (${TIME_COLUMNS.join(', ')})` : `a value column (${VALUE_COLUMNS.join(', ')})`;
    throw new WrongRowError(row, `the header "${header.join(',')}" lacks ${missing}`, HEADER_REMEDY);
  }
  return { id, time, value, valueName: header[value] ?? '', count: header.length };
}
