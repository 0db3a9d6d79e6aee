import { ID_COLUMN, TIME_COLUMNS, VALUE_COLUMNS } from '../columnNames';
import { UnknownColumnError } from '../errors/UnknownColumnError';
import { WrongRowError } from '../errors/WrongRowError';
import type { AnomaliesOptions } from './AnomaliesOptions';
import { OneColumnError } from './errors/OneColumnError';

interface Column {
  readonly name: string;
  /** In a row. */
  readonly place: number;
}

/** Where in a row to find what. */
export interface ChosenColumns {
  readonly time: number;
  /** -1 where there is none. */
  readonly id: number;
  /** One or more. */
  readonly values: readonly Column[];
  /** Names of columns left out because they tell what is anomalous. */
  readonly labels: readonly string[];
}

const LABEL_COLUMNS = ['label', 'anomaly', 'is_anomaly', 'anomalous', 'changepoint'];

const HEADER_REMEDY = 'Start the file with the header timestamp,value, or with timestamp and a name for each column.';

/**
 * Finds the columns to judge: those asked for; else the one called value or y; else, and always to judge them together,
 * all but those of times, names and labels.
 * @param row line of the header
 * @throws {WrongRowError | UnknownColumnError | OneColumnError}
 */
export function chooseColumns(header: readonly string[], row: number, options: AnomaliesOptions): ChosenColumns {
  const lack = (what: string): WrongRowError =>
    new WrongRowError(row, `the header "${header.join(',')}" lacks ${what}`, HEADER_REMEDY);

  const time = findColumn(header, TIME_COLUMNS);
  if (time === -1) {
    throw lack(`a time column (${TIME_COLUMNS.join(', ')})`);
  }
  const id = findColumn(header, [ID_COLUMN]);
  const others = header.map((name, place) => ({ name, place })).filter(({ place }) => place !== time && place !== id);
  const [values, labels] =
    options.columns === undefined
      ? ownChoice(others, options.together === true)
      : [namedColumns(others, options.columns), []];
  if (values.length === 0) {
    throw lack('a value column');
  }
  if (options.together && values.length === 1) {
    throw new OneColumnError(values[0]!.name);
  }
  return { time, id, values, labels };
}

function ownChoice(others: readonly Column[], together: boolean): [values: readonly Column[], labels: string[]] {
  const value = others.find(({ name }) => VALUE_COLUMNS.includes(name.toLowerCase()));
  if (value !== undefined && !together) {
    return [[value], []];
  }
  const isLabel = ({ name }: Column): boolean => LABEL_COLUMNS.includes(name.toLowerCase());
  return [others.filter((column) => !isLabel(column)), others.filter(isLabel).map(({ name }) => name)];
}

function namedColumns(others: readonly Column[], names: readonly string[]): Column[] {
  return names.map((asked) => {
    const column = others.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    if (column === undefined) {
      throw new UnknownColumnError(
        asked,
        others.map(({ name }) => name),
        '--columns'
      );
    }
    return column;
  });
}

function findColumn(header: readonly string[], names: readonly string[]): number {
  return header.findIndex((name) => names.includes(name.toLowerCase()));
}
