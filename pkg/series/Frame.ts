/** Grafana's data frame, reduced to what Presage reads and writes; no browser library needed. */
export interface Frame {
  readonly name?: string;
  readonly refId?: string;
  readonly meta?: FrameMeta;
  readonly fields: readonly FrameField[];
}

export type FrameField = TimeField | NumberField | StringField | OtherField;

interface FieldBase {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Grafana's field options (unit, display name, custom ...), passed through as they are. */
  readonly config?: Readonly<Record<string, unknown>>;
}

export interface TimeField extends FieldBase {
  readonly type: 'time';
  /** Unix time in milliseconds; NaN stands for null, which only tables may have. */
  readonly values: Float64Array;
}

export interface NumberField extends FieldBase {
  readonly type: 'number';
  /** NaN stands for null. */
  readonly values: Float64Array;
}

export interface StringField extends FieldBase {
  readonly type: 'string';
  readonly values: ReadonlyArray<string | null>;
}

/** Cells that are neither of the above, such as the labels of each log line. */
export interface OtherField extends FieldBase {
  readonly type: 'other';
  readonly values: readonly unknown[];
}

export interface FrameMeta {
  readonly type?: 'timeseries-multi' | 'table' | 'log-lines';
  readonly typeVersion?: readonly [number, number];
  /** Where Explore shows it; left out, tables with a time and a number are drawn as well. */
  readonly preferredVisualisationType?: 'table';
  readonly notices?: readonly FrameNotice[];
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly executedQueryString?: string;
}

export interface FrameNotice {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
}
