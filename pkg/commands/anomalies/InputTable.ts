import type { TimestampFormat } from '../TimestampFormat';

/** The rows of one series, or of a whole file, in the order they stand in. */
export interface InputTable {
  /** Its unique_id; empty where the file has none. */
  readonly name: string;
  /** Each time as it was written, and what it means in Unix ms. */
  readonly timeTexts: readonly string[];
  readonly timesMs: Float64Array;
  /** One or more; NaN where a value is missing. */
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** All rows of an input. */
export interface InputTables {
  /** In the order of first appearance. */
  readonly tables: readonly InputTable[];
  /** For each row of the input the place of its table. */
  readonly tableOfRow: readonly number[];
  readonly format: TimestampFormat;
  /** Whether the file has a column of names. */
  readonly isNamed: boolean;
  /** Names of columns left out because they tell what is anomalous. */
  readonly labels: readonly string[];
}
