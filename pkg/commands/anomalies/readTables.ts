import type { Readable } from 'node:stream';
import { EmptyInputError } from '../errors/EmptyInputError';
import { ownCopy } from '../ownCopy';
import { readCsv } from '../readCsv';
import { readNumber } from '../readNumber';
import { requireFieldCount } from '../requireFieldCount';
import { TimestampReader } from '../TimestampReader';
import type { AnomaliesOptions } from './AnomaliesOptions';
import { type ChosenColumns, chooseColumns } from './chooseColumns';
import type { InputTables } from './InputTable';

/**
 * Reads every row of a CSV text, in the order they stand in.
 * @param input CSV with a header of a time column, one or more value columns, and unique_id where it has several series
 * @throws {WrongRowError | EmptyInputError | UnknownColumnError | OneColumnError}
 */
export async function readTables(input: Readable, options: AnomaliesOptions): Promise<InputTables> {
  const builder = new TablesBuilder(options);
  await readCsv(input, (fields, line) => builder.add(fields, line));
  return builder.build();
}

interface Header extends ChosenColumns {
  readonly count: number;
}

interface OpenTable {
  readonly place: number;
  readonly timeTexts: string[];
  readonly timesMs: number[];
  readonly columns: number[][];
}

class TablesBuilder {
  readonly #options: AnomaliesOptions;
  readonly #timestamps = new TimestampReader();
  readonly #tables = new Map<string, OpenTable>();
  readonly #tableOfRow: number[] = [];
  #header: Header | undefined;

  constructor(options: AnomaliesOptions) {
    this.#options = options;
  }

  add(record: readonly string[], row: number): void {
    if (this.#header === undefined) {
      this.#header = { ...chooseColumns(record, row, this.#options), count: record.length };
      return;
    }
    const { id, time, values, count } = this.#header;
    requireFieldCount(record, count, row);
    const table = this.#tableOf(id === -1 ? '' : record[id]!, values.length);
    const { text, timeMs } = this.#timestamps.read(record[time]!, row);
    table.timeTexts.push(text);
    table.timesMs.push(timeMs);
    values.forEach(({ place }, column) => table.columns[column]!.push(readNumber(record[place]!, row)));
    this.#tableOfRow.push(table.place);
  }

  build(): InputTables {
    const { format } = this.#timestamps;
    if (this.#header === undefined || format === undefined) {
      throw new EmptyInputError();
    }
    const { id, values, labels } = this.#header;
    const tables = [...this.#tables].map(([name, { timeTexts, timesMs, columns }]) => ({
      name,
      timeTexts,
      timesMs: Float64Array.from(timesMs),
      columns: columns.map((column, index) => ({ name: values[index]!.name, values: Float64Array.from(column) })),
    }));
    return { tables, tableOfRow: this.#tableOfRow, format, isNamed: id !== -1, labels };
  }

  #tableOf(name: string, columnCount: number): OpenTable {
    const known = this.#tables.get(name);
    if (known !== undefined) {
      return known;
    }
    const columns = Array.from({ length: columnCount }, (): number[] => []);
    const table: OpenTable = { place: this.#tables.size, timeTexts: [], timesMs: [], columns };
    this.#tables.set(ownCopy(name), table);
    return table;
  }
}
